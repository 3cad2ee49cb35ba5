package nl.wed.workbench.sources.live;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The address that everything of a source is below: encrypted, or on this computer itself. With
/// the secret that goes into a header, which no text of this object shows.
final class Site {
    private final URI base;
    private final Optional<String> key;

    private Site(URI base, Optional<String> key) {
        this.base = base;
        this.key = key;
    }

    static Site of(String address, Optional<String> key) throws LiveRefused {
        try {
            URI uri = URI.create(address.strip().replaceAll("/+$", ""));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String host = String.valueOf(uri.getHost());
            boolean local = host.equals("localhost") || host.equals("127.0.0.1");
            if (uri.getHost() != null && (scheme.equals("https") || scheme.equals("http") && local)) {
                return new Site(uri, key);
            }
        } catch (IllegalArgumentException _) {
            // Told below.
        }
        throw LiveRefused.of("address", address);
    }

    Optional<String> key() {
        return key;
    }

    String host() {
        return base.getHost();
    }

    /// An address below the base; the options are written as OData wants them, in one order.
    URI below(String path, Map<String, String> options) {
        String query = new TreeMap<>(options)
                .entrySet().stream()
                        .filter(option -> !option.getValue().isEmpty())
                        .map(option -> option.getKey() + '=' + encoded(option.getValue()))
                        .collect(Collectors.joining("&"));
        return URI.create(base + "/" + path + (query.isEmpty() ? "" : "?" + query));
    }

    /// Whether an address is of the same server, by scheme, host and port.
    boolean has(URI uri) {
        return base.getScheme().equalsIgnoreCase(uri.getScheme())
                && base.getHost().equalsIgnoreCase(uri.getHost())
                && port(uri) == port(base)
                && uri.getUserInfo() == null;
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    /// The server of an address with its scheme, to name it to the user; an address without a server as it is.
    static String name(URI uri) {
        return uri.getHost() == null ? uri.toString() : uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /// The name of a table or variable as a part of an address.
    static String id(String name) throws LiveRefused {
        if (!name.matches("[A-Za-z0-9_-]{1,60}")) {
            throw LiveRefused.of("tableId", name);
        }
        return name;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
