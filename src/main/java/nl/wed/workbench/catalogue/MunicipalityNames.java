package nl.wed.workbench.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// From the name of a municipality, in any spelling that CBS or DUO uses, to its code.
final class MunicipalityNames {
    private final Map<String, String> codes = new HashMap<>();

    MunicipalityNames(List<Municipality> live, Map<String, String> aliases, List<FormerMunicipality> former) {
        live.forEach(item -> codes.put(NameKey.of(item.officialName()), item.code()));
        aliases.forEach((alias, code) -> codes.putIfAbsent(NameKey.of(alias), code));
        former.forEach(item -> codes.putIfAbsent(NameKey.of(item.name()), item.code()));
        addNamesWithoutBrackets(live);
    }

    private void addNamesWithoutBrackets(List<Municipality> live) {
        Map<String, List<Municipality>> byBase =
                live.stream().collect(Collectors.groupingBy(item -> NameKey.ofBase(item.officialName())));
        byBase.forEach((base, items) -> {
            if (items.size() == 1) {
                codes.putIfAbsent(base, items.getFirst().code());
            }
        });
    }

    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(NameKey.of(name)));
    }
}
