package nl.wed.workbench.sources.live;

import java.util.Optional;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.sources.live.LiveSources.Kind;

/// Where a data set of CBS came from on the network, so that a newer edition can be looked for: the
/// kind of source, its address, and the table.
public record LiveOrigin(Kind kind, String address, String table) {

    /// The origin of a data set; empty when it came from a file, or from a source whose key is
    /// needed again.
    public static Optional<LiveOrigin> of(DataSet dataSet) {
        var fetched = dataSet.fetched();
        String table = dataSet.table();
        if (fetched == null || table == null) {
            return Optional.empty();
        }
        String older = "/" + Odata3Source.API + table;
        if (fetched.address().endsWith(older)) {
            String site = without(fetched.address(), older);
            boolean thirds = site.equals(Odata3Source.THIRD_PARTIES);
            return Optional.of(new LiveOrigin(thirds ? Kind.THIRD_PARTIES : Kind.CBS_OLDER, site, table));
        }
        return fetched.address().endsWith("/" + table)
                ? Optional.of(new LiveOrigin(Kind.CBS, without(fetched.address(), "/" + table), table))
                : Optional.empty();
    }

    private static String without(String address, String end) {
        return address.substring(0, address.length() - end.length());
    }
}
