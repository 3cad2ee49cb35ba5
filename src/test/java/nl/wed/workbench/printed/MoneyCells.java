package nl.wed.workbench.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The posts of the budget of a package by year: those that it speaks of and those of its measure, of which
/// nobody knows the amount when nothing is said.
final class MoneyCells {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MoneyCells() {}

    static List<JsonNode> of(WedFile file) {
        var measures = file.byId("measures");
        List<JsonNode> cells = new ArrayList<>();
        for (JsonNode post : file.records("budget-posts")) {
            var years = new TreeSet<Integer>();
            post.path("years").propertyNames().forEach(year -> years.add(Integer.valueOf(year)));
            JsonNode measure = measures.get(post.path("measure").asString());
            for (int year = year(measure, "start"); year <= year(measure, "end"); year++) {
                years.add(year);
            }
            years.forEach(year -> cells.add(cell(post, year)));
        }
        return cells;
    }

    private static ObjectNode cell(JsonNode post, int year) {
        JsonNode said = post.path("years").path(Integer.toString(year));
        ObjectNode cell = MAPPER.createObjectNode();
        cell.set("measure", post.path("measure"));
        cell.set("description", post.path("description"));
        cell.set("funding", post.path("funding"));
        cell.put("year", year);
        cell.put("needed", said.path("needed").asBoolean(true));
        if (said.path("euros").isNumber()) {
            cell.set("amount", said.path("euros"));
        }
        return cell;
    }

    private static int year(JsonNode measure, String field) {
        return Integer.parseInt(measure.path(field).asString().substring(0, 4));
    }
}
