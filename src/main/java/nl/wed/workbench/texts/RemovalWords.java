package nl.wed.workbench.texts;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.records.Reference;
import nl.wed.workbench.domain.records.Removal;

/// What hangs on a record that is removed and what becomes of it, for the question before it is: '2 maatregelen
/// verliezen een doel; 1 activiteit gaat mee.'
public final class RemovalWords {
    // They are about what goes, and nothing of their own.
    private static final Set<RecordType<?>> PART_OF_IT = Set.of(PrivacyRecords.REASON, FigureRecords.REVISION_MARK);

    private final Texts texts;

    public RemovalWords(Texts texts) {
        this.texts = texts;
    }

    /// A sentence with what loses a link and what goes along; empty when nothing else changes that is worth telling.
    public String of(Removal removal) {
        var loses = removal.loosened().entrySet().stream().map(one -> texts.get(key(one.getKey()), one.getValue()));
        var goes = removal.gone().entrySet().stream()
                .filter(one -> !PART_OF_IT.contains(one.getKey()))
                .filter(one -> !ownSource(removal, one.getKey()))
                .map(one -> texts.get(key(one.getKey()), one.getValue()));
        String sentence = Stream.concat(loses, goes).collect(Collectors.joining("; "));
        return sentence.isEmpty() ? "" : sentence + ".";
    }

    /// The key of what is said of records of a kind that go along.
    public static String key(RecordType<?> type) {
        return "removal.gone." + type.name();
    }

    /// The key of what is said of records that stay and no longer point there.
    public static String key(Reference reference) {
        return "removal.lost." + reference.holder().name() + "."
                + reference.field().name();
    }

    // Where an indicator takes its figures from is a part of it.
    private static boolean ownSource(Removal removal, RecordType<?> type) {
        return removal.asked().type().equals(FigureRecords.INDICATOR) && type.equals(FigureRecords.INDICATOR_SOURCE);
    }
}
