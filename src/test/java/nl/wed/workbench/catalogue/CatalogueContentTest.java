package nl.wed.workbench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wed.workbench.codec.RecordCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueContentTest {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void whatIsNotMarkedNullableIsNeverMissing() {
        List<String> missing = new ArrayList<>();
        for (Record item : CatalogueWalk.everyRecordIn(catalogue)) {
            for (RecordComponent part : item.getClass().getRecordComponents()) {
                boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
                if (!nullable && CatalogueWalk.value(part, item).isEmpty()) {
                    missing.add(part.getName() + " of " + item);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void anUnknownTextIsNullAndNeverEmpty() {
        List<String> blank = new ArrayList<>();
        for (Record item : CatalogueWalk.everyRecordIn(catalogue)) {
            for (RecordComponent part : item.getClass().getRecordComponents()) {
                Optional<Object> value = CatalogueWalk.value(part, item);
                if (value.filter(text -> text instanceof String s && s.isBlank())
                        .isPresent()) {
                    blank.add(part.getName() + " of " + item);
                }
            }
        }
        assertThat(blank).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phases",
                "scopes",
                "cause-groups",
                "causes",
                "interventions",
                "indicator-themes",
                "indicators",
                "context-indicators",
                "indicator-default-sets",
                "evidence-scales",
                "parties",
                "interview-guide",
                "code-tree",
                "criteria",
                "quality-standard",
                "infrastructure",
                "plan-template",
                "step-guide",
                "privacy-rules",
                "sources",
                "context-sources",
                "measure-mappings"
            })
    void nothingInAFileIsLostOrChangedOnReading(String name) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/catalogue/" + name + ".json")) {
            JsonNode expected = mapper.readTree(file);
            JsonNode actual = mapper.readTree(written(content(name)));
            assertThat(differences(name, expected, actual)).isEmpty();
        }
    }

    private static String written(Object content) {
        return content instanceof List<?> list
                ? list.stream().map(CatalogueContentTest::written).collect(Collectors.joining(",", "[", "]"))
                : RecordCodec.of(((Record) content).getClass()).write((Record) content);
    }

    private Object content(String name) {
        return switch (name) {
            case "phases" -> catalogue.ageRanges().phases();
            case "scopes" -> catalogue.ageRanges().scopes();
            case "cause-groups" -> catalogue.causes().groups();
            case "causes" -> catalogue.causes().all();
            case "interventions" -> catalogue.interventions().all();
            case "indicator-themes" -> catalogue.indicators().themes();
            case "indicators" -> catalogue.indicators().all().subList(0, 60);
            case "context-indicators" -> catalogue.indicators().context();
            case "indicator-default-sets" -> catalogue.indicators().defaultSets();
            case "evidence-scales" -> catalogue.evidence();
            case "parties" -> catalogue.parties();
            case "interview-guide" -> catalogue.interviewGuide();
            case "code-tree" -> catalogue.codeTree();
            case "criteria" -> catalogue.criteria();
            case "quality-standard" -> catalogue.qualityStandard();
            case "infrastructure" -> catalogue.infrastructure();
            case "plan-template" -> catalogue.planTemplate();
            case "step-guide" -> catalogue.stepGuide();
            case "privacy-rules" -> catalogue.privacyRules();
            case "sources" -> catalogue.sources().all().subList(0, 211);
            case "context-sources" -> catalogue.sources().all().subList(211, 213);
            case "measure-mappings" -> catalogue.statisticMappings().all();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<String> differences(String path, JsonNode expected, JsonNode actual) {
        List<String> found = new ArrayList<>();
        if (expected.isArray()) {
            if (expected.size() != actual.size()) {
                return List.of(path + " has " + actual.size() + " for " + expected.size());
            }
            for (int i = 0; i < expected.size(); i++) {
                found.addAll(differences(path + "/" + i, expected.get(i), actual.get(i)));
            }
        } else if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                String inner = path + "/" + field.getKey();
                found.addAll(differences(inner, field.getValue(), actual.path(field.getKey())));
            }
        } else if (!same(expected, actual)) {
            found.add(path + ": " + actual + " for " + expected);
        }
        return found;
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.doubleValue() == actual.doubleValue();
        }
        return expected.isNull() ? actual.isNull() : expected.asString().equals(actual.asString());
    }
}
