package nl.wed.workbench.catalogue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Walks over every record of the catalogue, for tests that hold for all of them.
final class CatalogueWalk {
    private CatalogueWalk() {}

    static List<Record> everyRecordIn(Catalogue catalogue) {
        List<Record> found = new ArrayList<>();
        addAll(tops(catalogue), found);
        return found;
    }

    static Optional<Object> value(RecordComponent part, Record item) {
        try {
            return Optional.ofNullable(part.getAccessor().invoke(item));
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<Object> tops(Catalogue catalogue) {
        return List.of(
                catalogue.ageRanges().phases(),
                catalogue.ageRanges().scopes(),
                catalogue.causes().groups(),
                catalogue.causes().all(),
                catalogue.interventions().all(),
                catalogue.indicators().themes(),
                catalogue.indicators().all(),
                catalogue.indicators().defaultSets(),
                catalogue.statisticMappings().all(),
                catalogue.sources().all(),
                catalogue.evidence(),
                catalogue.parties(),
                catalogue.interviewGuide(),
                catalogue.codeTree(),
                catalogue.criteria(),
                catalogue.qualityStandard(),
                catalogue.infrastructure(),
                catalogue.planTemplate(),
                catalogue.stepGuide(),
                catalogue.privacyRules(),
                catalogue.glossary().all(),
                catalogue.municipalities().all(),
                catalogue.municipalities().former());
    }

    private static void addAll(Object value, List<Record> found) {
        if (value instanceof Collection<?> many) {
            many.forEach(item -> addAll(item, found));
        } else if (value instanceof Record item) {
            found.add(item);
            for (RecordComponent part : item.getClass().getRecordComponents()) {
                value(part, item).ifPresent(inner -> addAll(inner, found));
            }
        }
    }
}
