package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Says what a failed connection means: who is in between, or that another attempt may do.
record Failure(
        String host, Optional<ProxyAddress> proxy, @Nullable Throwable cause) {
    private static final Pattern TUNNEL = Pattern.compile("Tunnel failed, got: (\\d{3})");
    private static final Pattern ORGANISATION = Pattern.compile("(?:^|,)O=(?:\"([^\"]*)\"|([^,]*))");
    private static final Pattern NAME = Pattern.compile("(?:^|,)CN=(?:\"([^\"]*)\"|([^,]*))");

    /// The refusal of a failure that another attempt does not mend; else the loss of a connection.
    LostConnection lost() throws LiveRefused {
        Optional<Trust.Untrusted> untrusted = chain().filter(Trust.Untrusted.class::isInstance)
                .map(Trust.Untrusted.class::cast)
                .findFirst();
        if (untrusted.isPresent()) {
            throw certificate(untrusted.get().shown());
        }
        Optional<String> tunnel = chain().map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .map(TUNNEL::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
        if (tunnel.isPresent()) {
            throw LiveRefused.of(
                    "proxyRefuses", host, proxy.map(ProxyAddress::toString).orElse("?"), tunnel.get());
        }
        if (any(SSLException.class::isInstance) && !any(ConnectException.class::isInstance)) {
            return new LostConnection(LiveRefused.of("encryption", host));
        }
        if (isUnreachable()) {
            return new LostConnection(
                    proxy.isPresent()
                            ? LiveRefused.of("proxyGone", host, proxy.get())
                            : LiveRefused.of("unreachable", host));
        }
        return new LostConnection(LiveRefused.of("dropped", host));
    }

    private LiveRefused certificate(X509Certificate shown) {
        if (any(CertificateExpiredException.class::isInstance)
                || any(CertificateNotYetValidException.class::isInstance)) {
            return LiveRefused.of("certificateDate", host);
        }
        boolean name = any(one -> String.valueOf(one.getMessage()).startsWith("No "))
                && any(one -> String.valueOf(one.getMessage()).contains("name"));
        return name ? LiveRefused.of("certificateName", host) : LiveRefused.of("intercepted", host, issuer(shown));
    }

    private static String issuer(X509Certificate shown) {
        String all = shown.getIssuerX500Principal().getName();
        return part(ORGANISATION, all).or(() -> part(NAME, all)).orElse(all);
    }

    private static Optional<String> part(Pattern pattern, String all) {
        Matcher matcher = pattern.matcher(all);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String quoted = matcher.group(1);
        return Optional.of(quoted == null ? matcher.group(2) : quoted).filter(text -> !text.isBlank());
    }

    private boolean isUnreachable() {
        return any(ConnectException.class::isInstance)
                || any(HttpConnectTimeoutException.class::isInstance)
                || any(UnresolvedAddressException.class::isInstance);
    }

    private boolean any(Predicate<Throwable> kind) {
        return chain().anyMatch(kind);
    }

    private Stream<Throwable> chain() {
        return Stream.iterate(cause, one -> one != null, Throwable::getCause)
                .limit(20)
                .map(one -> one == null ? new IOException() : one);
    }
}
