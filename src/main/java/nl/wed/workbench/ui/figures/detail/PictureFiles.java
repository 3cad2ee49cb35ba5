package nl.wed.workbench.ui.figures.detail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.wed.workbench.chart.drawing.Drawing;
import nl.wed.workbench.chart.drawing.Frame;
import nl.wed.workbench.chart.drawing.Letters;
import nl.wed.workbench.chart.drawing.PngWriter;
import nl.wed.workbench.chart.drawing.Poster;
import nl.wed.workbench.chart.drawing.SvgWriter;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.pictures.Picture;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.report.DocumentTexts;
import nl.wed.workbench.report.word.ChartWorkbook;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.Copying;
import nl.wed.workbench.ui.figures.kit.GivenAwayQuestion;
import nl.wed.workbench.ui.figures.kit.Leaving;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Dialogs.FileKind;
import nl.wed.workbench.ui.privacy.PrivacyGate;

/// Brings a picture out of the program: as PNG, SVG or workbook in a file, or on the clipboard. It
/// always has its title, source and remarks with it, on white.
public record PictureFiles(Texts texts, Dialogs dialogs, Background background, PrivacyGate gate) {
    private static final double WIDTH = 760;
    private static final double LETTER = 15;
    private static final double SCALE = 2;
    private static final int LONGEST_NAME = 70;

    /// What a picture can be written as.
    public enum Format {
        PNG,
        SVG,
        XLSX
    }

    /// Asks for a file and writes the picture to it beside the window; `said` hears how that goes,
    /// a failure is told.
    public void save(Leaving<Picture> leaving, Format format, Consumer<String> said) {
        String extension = format.name().toLowerCase(Locale.ROOT);
        var kind = new FileKind(texts.get("pictures.save.kind." + format), extension);
        String name = name(leaving.shown().chart().title()) + "." + extension;
        String act = texts.get("pictures.save." + format);
        dialogs.saveFile(act, name, kind)
                .ifPresent(file -> question()
                        .ask(
                                act,
                                leaving,
                                picture -> gate.leave(
                                        kind.words(),
                                        format == Format.XLSX ? Audience.ONESELF : Audience.OTHERS,
                                        () -> texts(picture, String.valueOf(file.getFileName())),
                                        () -> save(picture, format, file, said))));
    }

    private GivenAwayQuestion question() {
        return new GivenAwayQuestion(dialogs, background, texts);
    }

    private void save(Picture picture, Format format, Path file, Consumer<String> said) {
        String name = file.getFileName().toString();
        said.accept(texts.get("pictures.save.busy", name));
        background
                .run(texts.get("pictures.save." + format), _ -> written(picture, format, file))
                .onSuccess(_ -> said.accept(texts.get("pictures.save.done", file)))
                .onFailure(_ -> {
                    said.accept("");
                    dialogs.failure(
                            texts.get("pictures.save.failed"),
                            texts.get("pictures.save.failedFile", name),
                            texts.get("pictures.save.failedNext"));
                });
    }

    private Path written(Picture picture, Format format, Path file) throws IOException {
        byte[] bytes = bytes(picture, format);
        AtomicFile.write(file, out -> out.write(bytes));
        return file;
    }

    /// The picture as the bytes of a file.
    public byte[] bytes(Picture picture, Format format) {
        return switch (format) {
            case PNG -> PngWriter.write(poster(picture, PngWriter.letters()), SCALE);
            case SVG ->
                SvgWriter.write(
                                poster(picture, Letters.estimated()),
                                picture.chart().title(),
                                picture.chart().altText())
                        .getBytes(StandardCharsets.UTF_8);
            case XLSX -> new ChartWorkbook(texts::get).write(picture.chart(), picture.notes());
        };
    }

    private static List<Passage> texts(Picture picture, String name) {
        return DocumentTexts.of(List.of(picture, name));
    }

    /// Puts a table on the clipboard.
    public void copyTable(Leaving<String> table) {
        String act = texts.get("pictures.copyTable");
        question().ask(act, table, words -> new Copying(gate).text(act, words));
    }

    /// Puts the picture on the clipboard once it is painted.
    public void copy(Leaving<Picture> leaving, Consumer<String> said) {
        String act = texts.get("pictures.copy");
        question()
                .ask(
                        act,
                        leaving,
                        picture -> gate.leave(
                                act, Audience.OTHERS, () -> texts(picture, ""), () -> copied(picture, said)));
    }

    private void copied(Picture picture, Consumer<String> said) {
        background
                .run(texts.get("pictures.copy"), _ -> bytes(picture, Format.PNG))
                .onSuccess(bytes -> {
                    var content = new ClipboardContent();
                    content.putImage(new Image(new ByteArrayInputStream(bytes)));
                    Clipboard.getSystemClipboard().setContent(content);
                    said.accept(texts.get("pictures.copied"));
                });
    }

    private static Drawing poster(Picture picture, Letters letters) {
        String below = String.join(" ", picture.notes());
        return Poster.of(picture.chart(), below, new Frame(WIDTH, LETTER, letters));
    }

    private static String name(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }
}
