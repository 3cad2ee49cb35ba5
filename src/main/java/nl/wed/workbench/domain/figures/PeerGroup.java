package nl.wed.workbench.domain.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// Municipalities with which the own one is compared, never itself among them. What was chosen on
/// is kept beside the outcome: the size class, the province, or the indicators of which the nearest
/// were taken, with the number of municipalities that dropped out for want of one of their values.
@RecordBuilder
public record PeerGroup(
        UUID id,
        String name,
        PeerKind kind,
        @Nullable SizeClass sizeClass,
        @Nullable String province,

        @Refers(to = "indicators", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON)
        List<UUID> indicators,

        int droppedOut,
        @Coded List<Peer> members)
        implements Entity, PeerGroupBuilder.With {

    /// A group that the user put together.
    public static PeerGroup listed(UUID id, String name, List<String> codes) {
        return new PeerGroup(id, name, PeerKind.OWN_LIST, null, null, List.of(), 0, peers(codes));
    }

    /// The municipalities of one size class.
    public static PeerGroup ofSize(UUID id, String name, SizeClass size, List<String> codes) {
        return new PeerGroup(id, name, PeerKind.SIZE_CLASS, size, null, List.of(), 0, peers(codes));
    }

    /// The municipalities of one province.
    public static PeerGroup ofProvince(UUID id, String name, String province, List<String> codes) {
        return new PeerGroup(id, name, PeerKind.PROVINCE, null, province, List.of(), 0, peers(codes));
    }

    /// The codes of the members.
    public List<String> codes() {
        return members.stream().map(Peer::code).toList();
    }

    /// The same group, of which one indicator that it was chosen on is gone.
    public PeerGroup withoutIndicator(UUID indicator) {
        return withIndicators(
                indicators.stream().filter(one -> !one.equals(indicator)).toList());
    }

    private static List<Peer> peers(List<String> codes) {
        return codes.stream().distinct().map(code -> new Peer(code, null)).toList();
    }
}
