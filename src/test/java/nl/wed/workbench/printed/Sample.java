package nl.wed.workbench.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A sample package with what is true of each of its figures.
record Sample(WedFile file, String own, String ownName, List<Truth> truths) {
    private static final int COUNTRY_OUTWEIGHS = 4;

    static Sample of(WedFile file) {
        var trajectory = file.records("trajectory").getFirst();
        String own = trajectory.path("municipalityCode").asString();
        List<Truth> truths = new ArrayList<>();
        for (JsonNode indicator : file.records("indicators")) {
            truth(file, indicator, own).ifPresent(truths::add);
        }
        return new Sample(file, own, trajectory.path("municipalityName").asString(), List.copyOf(truths));
    }

    /// The figure of an indicator: the newest, unless one with the country beside it is at most four years older.
    private static Optional<Truth> truth(WedFile file, JsonNode indicator, String own) {
        var all = fillings(file, indicator).stream()
                .filter(filling -> !filling.over(own).isEmpty())
                .map(filling -> Truth.of(indicator, filling, own))
                .sorted(Comparator.comparing(Truth::period).reversed())
                .toList();
        return all.stream()
                .filter(truth -> truth.benchmark().isPresent())
                .filter(truth -> year(all.getFirst()) - year(truth) <= COUNTRY_OUTWEIGHS)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static int year(Truth truth) {
        return Integer.parseInt(truth.year());
    }

    /// Every data set that fills an indicator.
    static List<Filling> fillings(WedFile file, JsonNode indicator) {
        var dataSets = file.byId("data-sets");
        return file.records("indicator-sources").stream()
                .filter(source -> source.path("indicator").equals(indicator.path("id")))
                .map(source -> {
                    var dataSet = dataSets.get(source.path("dataSet").asString());
                    return new Filling(source, dataSet, file.observations(dataSet));
                })
                .toList();
    }

    Optional<Truth> named(String name) {
        return truths.stream().filter(truth -> truth.name().equals(name)).findFirst();
    }

    Optional<Truth> of(JsonNode indicatorId) {
        return truths.stream()
                .filter(truth -> truth.indicator().path("id").equals(indicatorId))
                .findFirst();
    }

    /// The first peer group: the one that documents compare with.
    JsonNode group() {
        return file.records("peer-groups").getFirst();
    }

    String groupName() {
        return group().path("name").asString();
    }

    List<String> peers() {
        return members(group());
    }

    static List<String> members(JsonNode group) {
        return group.path("members")
                .valueStream()
                .map(member -> member.path("code").asString())
                .toList();
    }
}
