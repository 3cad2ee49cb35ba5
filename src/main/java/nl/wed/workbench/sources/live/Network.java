package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.wed.workbench.files.AtomicFile;
import org.jspecify.annotations.Nullable;

/// The way from this computer to the network: through which proxy, who signs in there, and which authorities are
/// trusted. The proxy is the one that the user named (kept in a file of this installation), else the one of the
/// environment (`HTTPS_PROXY`, `NO_PROXY`), else the one of the system. Name and password stay in memory.
public final class Network {
    /// Names the user of the proxy for a program without a window.
    public static final String USER = "WERKBANK_PROXY_GEBRUIKER";

    /// Gives the password of that user.
    public static final String PASSWORD = "WERKBANK_PROXY_WACHTWOORD";

    private static final String PROXY = "proxy";
    private static final int LARGEST_FILE = 10_000;

    static {
        // The client of the JDK reads these once, when it is first used. It sends no password in the clear to a
        // proxy for an encrypted connection unless that is allowed; who set something else keeps it.
        System.setProperty(
                "jdk.http.auth.tunneling.disabledSchemes",
                System.getProperty("jdk.http.auth.tunneling.disabledSchemes", ""));
        System.setProperty("java.net.useSystemProxies", System.getProperty("java.net.useSystemProxies", "true"));
    }

    private final Path file;
    private final Map<String, String> environment;
    private volatile @Nullable SignIn signedIn;
    private volatile @Nullable Trust trust;

    /// The network as that file and that environment have it.
    public Network(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = Map.copyOf(environment);
    }

    /// The proxy that the user named.
    public Optional<ProxyAddress> own() {
        var properties = new Properties();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            try (InputStream stream = Files.newInputStream(file)) {
                properties.load(stream);
            }
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
        return ProxyAddress.of(properties.getProperty(PROXY, ""));
    }

    /// From now on this proxy is used; without one that of the environment or the system.
    public void use(Optional<ProxyAddress> proxy) throws IOException {
        if (proxy.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] line = (PROXY + "=" + proxy.get() + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(line));
    }

    /// From now on this name and password are given to the proxy.
    public void signIn(SignIn given) {
        signedIn = given;
    }

    Optional<SignIn> signIn() {
        SignIn given = signedIn;
        if (given != null) {
            return Optional.of(given);
        }
        String user = environment.getOrDefault(USER, "");
        return user.isEmpty()
                ? ProxyAddress.signIn(named())
                : Optional.of(new SignIn(user, environment.getOrDefault(PASSWORD, "")));
    }

    /// The proxy on the way to an address; empty when there is none.
    Optional<ProxyAddress> proxy(URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        if (host.equals("localhost") || host.equals("127.0.0.1")) {
            return Optional.empty();
        }
        Optional<ProxyAddress> own = own();
        if (own.isPresent()) {
            return own;
        }
        if (!named().isEmpty()) {
            return isExcepted(host) ? Optional.empty() : ProxyAddress.of(named());
        }
        return ofSystem(uri);
    }

    private String named() {
        return environment.getOrDefault("HTTPS_PROXY", environment.getOrDefault("https_proxy", ""));
    }

    private boolean isExcepted(String host) {
        String list = environment.getOrDefault("NO_PROXY", environment.getOrDefault("no_proxy", ""));
        return Arrays.stream(list.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> one.replaceFirst("^\\*?\\.", ""))
                .anyMatch(one -> one.equals("*") || host.equals(one) || host.endsWith("." + one));
    }

    private static Optional<ProxyAddress> ofSystem(URI uri) {
        ProxySelector system = ProxySelector.getDefault();
        if (system == null) {
            return Optional.empty();
        }
        return system.select(uri).stream()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
                .map(Proxy::address)
                .filter(InetSocketAddress.class::isInstance)
                .map(InetSocketAddress.class::cast)
                .map(address -> new ProxyAddress(address.getHostString(), address.getPort()))
                .findFirst();
    }

    /// A client that goes this way; redirects are left to who asks.
    HttpClient client(Duration connect) {
        return HttpClient.newBuilder()
                .connectTimeout(connect)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(new Route())
                .sslContext(trust().context())
                .build();
    }

    private synchronized Trust trust() {
        Trust known = trust;
        if (known == null) {
            known = Trust.also(SystemAuthorities.all(System.getProperty("os.name", ""), environment));
            trust = known;
        }
        return known;
    }

    private final class Route extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            return List.of(proxy(uri)
                    .map(one -> new Proxy(Proxy.Type.HTTP, one.socket()))
                    .orElse(Proxy.NO_PROXY));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // There is no other way to try: the failure itself is told.
        }
    }
}
