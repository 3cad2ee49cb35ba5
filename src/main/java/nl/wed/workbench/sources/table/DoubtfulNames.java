package nl.wed.workbench.sources.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.sources.regions.RegionName;
import nl.wed.workbench.sources.regions.RegionNames;

/// The names of a column that can be a municipality and a province, such as Utrecht, and what the other names
/// say about them. Nothing is guessed: what the others leave open stays open.
final class DoubtfulNames {
    private static final int MOST_PROVINCES = 5;

    private final RegionNames names;
    private final boolean ofMunicipalities;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> doubtful = new LinkedHashSet<>();
    private final Set<String> marked = new HashSet<>();
    private final boolean ofProvinces;
    private int provinces;
    private boolean municipalities;

    /// The names of a column with that header, which can speak of municipalities or of provinces.
    DoubtfulNames(RegionNames names, String header) {
        this.names = names;
        ofMunicipalities = RegionColumns.isOfMunicipalities(header);
        ofProvinces = RegionColumns.isOfProvinces(header);
    }

    void add(String name) {
        if (!seen.add(name)) {
            return;
        }
        if (names.isAmbiguous(name)) {
            doubtful.add(name);
        } else if (names.isPlainProvince(name)) {
            provinces++;
        } else if (names.of(name) instanceof RegionName.Known(String code)) {
            marked.add(code);
            municipalities |= code.startsWith("GM");
        }
    }

    /// The names that nothing settles.
    Set<String> open() {
        var open = new LinkedHashSet<String>();
        for (String name : doubtful) {
            boolean other = marked.contains(municipality(name)) || marked.contains(province(name));
            if (provinces > 0 && !other && !isOfProvinces()) {
                open.add(name);
            }
        }
        return open;
    }

    /// The codes of the doubtful names: beside `Utrecht (gemeente)` plain Utrecht is the province, beside
    /// `Utrecht (PV)` the municipality; in a column of provinces it is one of them, else a municipality.
    Map<String, String> settled() {
        var settled = new HashMap<String, String>();
        for (String name : doubtful) {
            boolean province =
                    marked.contains(municipality(name)) || isOfProvinces() && !marked.contains(province(name));
            settled.put(name, province ? province(name) : municipality(name));
        }
        return settled;
    }

    private boolean isOfProvinces() {
        return ofProvinces || provinces >= MOST_PROVINCES && !municipalities && !ofMunicipalities;
    }

    private String municipality(String name) {
        return names.municipality(name).orElse("");
    }

    private String province(String name) {
        return names.province(name).orElse("");
    }
}
