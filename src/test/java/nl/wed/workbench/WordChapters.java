package nl.wed.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// What stands in each chapter of a Word file, by the number of the chapter.
record WordChapters(Map<String, String> texts, int charts) {

    static WordChapters read(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            String chapter = "";
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph && "Heading1".equals(paragraph.getStyle())) {
                    chapter = paragraph.getText().split("\t", 2)[0];
                }
                texts.merge(chapter, text(element), (before, more) -> before + "\n" + more);
            }
            return new WordChapters(texts, document.getCharts().size());
        }
    }

    String of(String chapter) {
        return texts.getOrDefault(chapter, "");
    }

    private static String text(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table -> table.getText();
            default -> "";
        };
    }
}
