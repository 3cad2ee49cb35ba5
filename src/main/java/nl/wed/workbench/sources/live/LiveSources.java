package nl.wed.workbench.sources.live;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// Makes the sources on the network that a user can choose from; their pages are kept in one cache.
/// Making one asks nothing of the network.
public record LiveSources(LiveSettings settings, PageCache cache, Network network, InstantSource clock) {
    private static final String PAGES = "opgehaald";
    private static final String NETWORK = "netwerk.properties";

    /// A kind of source: CBS by its current and its older interface, those of others that CBS
    /// carries, of which Jeugdmonitor apart, and a site made with ABF Swing.
    public enum Kind {
        CBS(Odata4Source.CBS),
        CBS_OLDER(Odata3Source.CBS),
        THIRD_PARTIES(Odata3Source.THIRD_PARTIES),
        JEUGDMONITOR(Odata3Source.THIRD_PARTIES),
        SWING("");

        private final String address;

        Kind(String address) {
            this.address = address;
        }

        /// The address that this kind has of itself; empty when the user has to say it.
        public String address() {
            return address;
        }

        /// Whether the source asks for a key of its users.
        public boolean asksKey() {
            return this == SWING;
        }
    }

    /// The sources with patient settings, over the network as this installation and its environment have it.
    public static LiveSources in(Path installation) {
        var settings = LiveSettings.standard();
        return new LiveSources(
                settings,
                new PageCache(installation.resolve(PAGES), settings.cacheBytes()),
                new Network(installation.resolve(NETWORK), System.getenv()),
                InstantSource.system());
    }

    /// The source of a kind at an address, with the key of the user when there is one.
    public LiveSource source(Kind kind, String address, Optional<String> key) throws LiveRefused {
        return switch (kind) {
            case CBS -> new Odata4Source(address, this);
            case CBS_OLDER, THIRD_PARTIES -> new Odata3Source(address, Optional.empty(), this);
            case JEUGDMONITOR -> new Odata3Source(address, Optional.of(Odata3Source.JEUGDMONITOR), this);
            case SWING -> new SwingSource(address, key, this);
        };
    }
}
