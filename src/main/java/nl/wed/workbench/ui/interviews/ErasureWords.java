package nl.wed.workbench.ui.interviews;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.erasure.ErasureProof.Gone;
import nl.wed.workbench.domain.erasure.ErasureProof.Searched;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Author;

/// A proof of erasure as one page of text.
record ErasureWords(Texts texts, ZoneId zone, String trajectory) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Texts.DUTCH);

    String page(ErasureProof proof) {
        String searched = proof.searched().stream().map(this::line).collect(Collectors.joining("\n"));
        String outside = proof.outside().isEmpty()
                ? texts.get("interviews.proof.noPackages")
                : proof.outside().stream().map(this::line).collect(Collectors.joining("\n"));
        return texts.get(
                "interviews.proof.page",
                proof.code(),
                trajectory,
                proof.pseudonym(),
                MOMENT.format(proof.at().atZone(zone)),
                who(new Author(proof.author(), proof.organisation())),
                texts.get(proof.anonymous() ? "interviews.proof.anonymous" : "interviews.proof.all"),
                searched,
                outside);
    }

    String title(ErasureProof proof) {
        return texts.get(
                "interviews.proof.one",
                proof.pseudonym(),
                MOMENT.format(proof.at().atZone(zone)),
                proof.code());
    }

    private String who(Author author) {
        if (!author.known()) {
            return texts.get("interviews.proof.unknown");
        }
        return author.organisation().isEmpty() || author.name().isEmpty()
                ? author.name() + author.organisation()
                : texts.get("interviews.proof.who", author.name(), author.organisation());
    }

    private String line(Searched one) {
        String place = texts.get("interviews.proof.place." + one.place());
        return texts.get("interviews.proof.searched", place, one.looked(), one.removed());
    }

    private String line(Gone one) {
        String whom = one.whom().isBlank() ? texts.get("interviews.proof.unknown") : one.whom();
        String key = one.sent() ? "interviews.proof.sent" : "interviews.proof.received";
        return texts.get(key, MOMENT.format(one.at().atZone(zone)), one.file(), whom);
    }
}
