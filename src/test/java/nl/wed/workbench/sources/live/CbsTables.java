package nl.wed.workbench.sources.live;

import static nl.wed.workbench.sources.live.CbsServer.send;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The made-up tables of the server: `99999ned` in OData 4 and `99998NED` in OData 3, of a few
/// regions and years.
public final class CbsTables {
    public static final String V4 = "/odata/v1/CBS";
    private static final List<String> REGIONS = List.of("NL01", "PV23", "GM0141", "GM0363");
    private static final int FIRST_YEAR = 2015;
    private static final List<String> SWING_YEARS =
            IntStream.rangeClosed(2009, 2020).mapToObj(Integer::toString).toList();
    private static final int YEARS = 10;

    private final CbsServer server;
    public int pageSize = 1_000;
    int limitOfApi = 10_000;
    public String modified = "2026-01-01T02:00:00+01:00";
    String foreignNext = "";

    CbsTables(CbsServer server) {
        this.server = server;
    }

    void answer(HttpExchange exchange, String path, Map<String, String> options) throws IOException {
        String accept = String.valueOf(exchange.getRequestHeaders().getFirst("Accept"));
        if (path.endsWith("$metadata") && !accept.equals("application/xml")) {
            send(exchange, 406, "text/plain", "");
        } else if (path.startsWith(V4)) {
            current(exchange, path.substring(V4.length() + 1), options, accept);
        } else if (path.startsWith("/ODataCatalog/Tables") || path.contains("/odata/99998NED/")) {
            older(exchange, path, options);
        } else if (path.startsWith("/ods/odata/")) {
            swing(exchange, path);
        } else {
            send(exchange, 404, "text/html", "<html>not found</html>");
        }
    }

    private void current(HttpExchange exchange, String path, Map<String, String> options, String accept)
            throws IOException {
        String entity = path.substring(path.indexOf('/') + 1);
        String context = "{\"@odata.context\":\"" + server.address() + V4 + "/99999ned/$metadata#" + entity;
        if (path.equals("Datasets")) {
            send(exchange, 200, "application/json", catalogue());
        } else if (!path.startsWith("99999ned/")) {
            send(exchange, 404, "application/json", "{}");
        } else if (entity.equals("Observations/$count")) {
            boolean plain = accept.equals("text/plain");
            String count =
                    String.valueOf(rows(options.getOrDefault("$filter", "")).size());
            send(exchange, plain ? 200 : 406, "text/plain", plain ? "\uFEFF" + count : "");
        } else if (entity.equals("Observations")) {
            send(exchange, 200, "application/json", context + "\"," + page(options));
        } else if (entity.equals("Properties")) {
            send(
                    exchange,
                    200,
                    "application/json",
                    context
                            + "\",\"Identifier\":\"99999ned\",\"Title\":\"Inwoners; regio\","
                            + "\"Catalog\":\"CBS\",\"ObservationCount\":80,\"Modified\":\""
                            + modified
                            + "\"}");
        } else {
            send(exchange, 200, "application/json", context + "\",\"value\":[" + String.join(",", list(entity)) + "]}");
        }
    }

    private List<String> list(String entity) {
        return switch (entity) {
            case "Dimensions" ->
                List.of(
                        object("Identifier", "RegioS", "Kind", "GeoDimension", "Title", "Regio"),
                        object("Identifier", "Perioden", "Kind", "TimeDimension", "Title", "P"));
            case "MeasureCodes" ->
                List.of(
                        object("Identifier", "M1", "Title", "Inwoners ", "Unit", "aantal"),
                        object("Identifier", "M2", "Title", "Aandeel", "Unit", "%"));
            case "RegioSCodes" ->
                REGIONS.stream()
                        .map(r -> object("Identifier", r, "Title", "In " + r))
                        .toList();
            case "PeriodenCodes" ->
                years().stream()
                        .map(y -> object("Identifier", y, "Title", y, "Status", "Definitief"))
                        .toList();
            default -> List.of();
        };
    }

    private String page(Map<String, String> options) {
        List<Map<String, String>> rows = rows(options.getOrDefault("$filter", ""));
        int skip = Integer.parseInt(options.getOrDefault("$skip", "0"));
        int end = Math.min(rows.size(), skip + pageSize);
        String value = rows.subList(Math.min(skip, end), end).stream()
                .map(row -> "{\"Id\":1,\"Value\":%s,\"ValueAttribute\":\"None\",%s"
                        .formatted(row.get("Value"), object(row).substring(1)))
                .collect(Collectors.joining(","));
        String host = foreignNext.isEmpty() ? server.address() : foreignNext;
        String filter = options.getOrDefault("$filter", "").replace(" ", "%20");
        String next = end < rows.size()
                ? ",\"@odata.nextLink\":\"%s%s/99999ned/Observations?$filter=%s&$skip=%d\""
                        .formatted(host, V4, filter, end)
                : "";
        return "\"value\":[" + value + "]" + next + "}";
    }

    private List<Map<String, String>> rows(String filter) {
        var rows = new ArrayList<Map<String, String>>();
        for (String measure : List.of("M1", "M2")) {
            for (String region : REGIONS) {
                for (String year : years()) {
                    var row = new LinkedHashMap<String, String>();
                    row.put("Measure", measure);
                    row.put("RegioS", region);
                    row.put("Perioden", year);
                    row.put("Value", year.substring(0, 4));
                    rows.add(row);
                }
            }
        }
        rows.removeIf(row -> !ServerFilter.holds(filter, row));
        return rows;
    }

    private void older(HttpExchange exchange, String path, Map<String, String> options) throws IOException {
        if (!options.getOrDefault("$format", "").equals("json")) {
            send(exchange, 200, "application/atom+xml", "<?xml version=\"1.0\"?><feed/>");
            return;
        }
        boolean api = path.startsWith("/ODataApi/");
        String entity = path.substring(path.lastIndexOf('/') + 1);
        List<String> rows = olderRows(entity, options.getOrDefault("$filter", ""));
        int skip = Integer.parseInt(options.getOrDefault("$skip", "0"));
        if (api && rows.size() > limitOfApi) {
            send(exchange, 500, "application/json", "{\"odata.error\":\"query returns more than 10000 records\"}");
            return;
        }
        int end = api ? rows.size() : Math.min(rows.size(), skip + pageSize);
        String next = end < rows.size()
                ? ",\"odata.nextLink\":\"http://intern.invalid/ODataFeed/OData/99998NED/"
                        + entity
                        + "/?$format=json&$skip="
                        + end
                        + "\""
                : "";
        send(
                exchange,
                200,
                "application/json;odata=minimalmetadata",
                "{\"odata.metadata\":\"http://intern.invalid/OData/99998NED/$metadata#Cbs.OData.WebAPI."
                        + entity
                        + "\",\"value\":["
                        + String.join(",", rows.subList(Math.min(skip, end), end))
                        + "]"
                        + next
                        + "}");
    }

    private List<String> olderRows(String entity, String filter) {
        return switch (entity) {
            case "Tables" ->
                List.of(
                        object("Identifier", "99998NED", "Title", "Jeugd", "Catalog", "JM"),
                        object("Identifier", "99997NED", "Title", "Iets", "Catalog", "RIVM"));
            case "TableInfos" -> List.of(object("Identifier", "99998NED", "Title", "Jeugd", "Modified", modified));
            case "DataProperties" ->
                List.of(
                        object("ID", "0", "Key", "RegioS", "Type", "GeoDimension"),
                        object("ID", "1", "Key", "Perioden", "Type", "TimeDimension"),
                        object(
                                "ID",
                                "2",
                                "Key",
                                "Jeugd_1",
                                "Type",
                                "Topic",
                                "Title",
                                "Jeugd",
                                "Unit",
                                "x 1 000",
                                "ParentID",
                                ""));
            case "RegioS" ->
                REGIONS.stream()
                        .map(r -> object("Key", padded(r), "Title", "In " + r))
                        .toList();
            case "Perioden" ->
                years().stream()
                        .map(y -> object("Key", y, "Title", y, "Status", ""))
                        .toList();
            default -> olderCells(filter);
        };
    }

    private static List<String> olderCells(String filter) {
        var rows = new ArrayList<String>();
        for (String region : REGIONS) {
            for (String year : years()) {
                var row = new LinkedHashMap<String, String>();
                row.put("RegioS", padded(region));
                row.put("Perioden", year);
                row.put("Jeugd_1", year.equals("2015JJ00") ? "       ." : "    " + year.charAt(3) + ".5");
                if (ServerFilter.holds(filter, row)) {
                    rows.add("{\"ID\":" + rows.size() + "," + object(row).substring(1));
                }
            }
        }
        return rows;
    }

    private void swing(HttpExchange exchange, String path) throws IOException {
        if (!"geheim".equals(exchange.getRequestHeaders().getFirst("apikey"))) {
            send(exchange, 401, "application/json", "{}");
            return;
        }
        String variable = path.contains("Variables('zorg')") ? "zorg" : "jeugd";
        boolean one = path.endsWith("Variables('" + variable + "')");
        String context = "\"@odata.context\":\"$metadata#Variables('" + variable + "')\",";
        send(
                exchange,
                200,
                "application/json",
                one
                        ? object("ExternalCode", variable, "Name", "Over " + variable)
                        : "{" + context + "\"value\":[" + String.join(",", swing(path)) + "]}");
    }

    /// The rows of a list: levels, periods, areas, variables, or values.
    private static List<String> swing(String path) {
        String list = path.substring(path.lastIndexOf('/') + 1);
        boolean country = path.contains("GeoLevels('nederland')");
        return switch (list) {
            case "Variables" -> named("jeugd", "Over jeugd", "zorg", "Over zorg");
            case "GeoLevels" -> named("gemeente", "Gemeente", "nederland", "Nederland");
            case "PeriodLevels" -> named("year", "Jaar", "month", "Maand");
            case "Periods" ->
                SWING_YEARS.stream().map(year -> named(year, year).getFirst()).toList();
            case "Values" ->
                SWING_YEARS.stream()
                        .filter(year -> path.contains("'all'") || path.contains("'" + year + "'"))
                        .map(year -> value(country, year))
                        .toList();
            default -> named("GM0141", "Almelo");
        };
    }

    private static List<String> named(String... codesAndNames) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < codesAndNames.length; i += 2) {
            rows.add(object("ExternalCode", codesAndNames[i], "Name", codesAndNames[i + 1]));
        }
        return rows;
    }

    private static String value(boolean country, String year) {
        return object(
                "ExternalCode",
                country ? "1" : "GM0141",
                "GeoLevel",
                country ? "nederland" : "gemeente",
                "PeriodLevel",
                "year",
                "Period",
                year,
                "ValueString",
                country ? "120" : "12");
    }

    private String catalogue() {
        return "{\"value\":["
                + object("Identifier", "99999ned", "Title", "Inwoners; regio", "Description", "Café")
                + ","
                + object("Identifier", "00001NED", "Title", "Vogels", "Description", "Geen inwoners")
                + "]}";
    }

    private static List<String> years() {
        var years = new ArrayList<String>();
        for (int i = 0; i < YEARS; i++) {
            years.add(FIRST_YEAR + i + "JJ00");
        }
        return years;
    }

    private static String padded(String code) {
        return (code + "      ").substring(0, 6);
    }

    private static String object(String... namesAndTexts) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            fields.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return object(fields);
    }

    private static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().equals("Value"))
                .map(field -> "\"" + field.getKey() + "\":\"" + field.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
