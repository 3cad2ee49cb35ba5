package nl.wed.workbench.sources.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fetching as it goes in a municipality: through a proxy, past a firewall that opens what is encrypted.
class NetworkTest {
    private static final LiveSettings SETTINGS = new LiveSettings(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            2,
            Duration.ofMillis(1),
            100_000,
            20,
            10_000,
            1_000_000,
            Duration.ofMinutes(1));
    private static final String HOST = "datasets.cbs.example";
    private static final String ORGANISATION = "Gemeente Voorbeeld ICT";
    private static final SignIn SIGN_IN = new SignIn("consulent", "geheim:ja é");

    @TempDir
    private static Path authorities;

    private static TestAuthority authority;
    private static SSLContext context;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeAuthority() throws Exception {
        authority = TestAuthority.named(ORGANISATION, authorities);
        context = authority.server(HOST);
    }

    private Network network(String proxy, Path trusted) {
        return new Network(
                folder.resolve("netwerk.properties"),
                Map.of("HTTPS_PROXY", "http://" + proxy, SystemAuthorities.FILE, trusted.toString()));
    }

    private ImportResult read(Network network) throws LiveRefused {
        return read(network, HOST);
    }

    private ImportResult read(Network network, String host) throws LiveRefused {
        var live = new LiveSources(
                SETTINGS, new PageCache(folder.resolve("cache"), 1_000_000), network, () -> Instant.EPOCH);
        var source = new Odata4Source("https://" + host + CbsTables.V4, live);
        return new LiveImport(Importers.standard())
                .read(source, Choice.all("99999ned"), Watch.none(), ImportOptions.standard());
    }

    private static String told(ImportResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        var refused = (Refused) result;
        return Texts.load().get(refused.reasonKey(), refused.arguments().toArray());
    }

    private static CbsServer server() throws Exception {
        return CbsServer.encrypted(context, "https://" + HOST);
    }

    @Test
    void anAuthorityThatTheSystemTrustsIsTrusted() throws Exception {
        try (var server = server();
                var proxy = TestProxy.open(server.port())) {
            server.tables.pageSize = 30;

            var result = read(network(proxy.address(), authority.certificate()));

            assertThat(result).isInstanceOf(Imported.class);
            assertThat(((Imported) result).observations().size()).isEqualTo(80);
            assertThat(proxy.asked).isNotEmpty().allMatch(("CONNECT " + HOST + ":443 HTTP/1.1")::equals);
        }
    }

    @Test
    void whoOpensTheConnectionOnTheWayIsNamed() throws Exception {
        try (var server = server();
                var proxy = TestProxy.open(server.port())) {
            String told = told(read(network(proxy.address(), folder.resolve("none.pem"))));

            assertThat(told)
                    .startsWith("De verbinding met " + HOST + " is onderschept door " + ORGANISATION)
                    .contains("ICT-beheer");
            assertThat(server.asked).isEmpty();
            assertThat(proxy.asked)
                    .as("what another attempt does not mend is not tried again")
                    .hasSize(1);
        }
    }

    @Test
    void aCertificateForAnotherServerOrOfAnotherTimeIsNotCalledIntercepted() throws Exception {
        try (var server = server();
                var proxy = TestProxy.open(server.port())) {
            assertThat(told(read(network(proxy.address(), authority.certificate()), "opendata.example")))
                    .contains("een certificaat dat niet van opendata.example is");
        }
        var old = authority.server("old.example", "-startdate", "-20d", "-validity", "10");
        try (var server = CbsServer.encrypted(old, "https://old.example");
                var proxy = TestProxy.open(server.port())) {
            assertThat(told(read(network(proxy.address(), authority.certificate()), "old.example")))
                    .contains("is verlopen of nog niet geldig");
        }
    }

    @Test
    void aProxyThatAsksForNameAndPasswordGetsThemForAnEncryptedConnection() throws Exception {
        try (var server = server();
                var proxy = TestProxy.asking(server.port(), SIGN_IN.basic(), "Basic realm=\"voorbeeld\"")) {
            var network = network(proxy.address(), authority.certificate());

            assertThat(told(read(network)))
                    .startsWith("De proxy " + proxy.address() + " vraagt om een naam en wachtwoord.");
            network.signIn(new SignIn("consulent", "anders"));
            assertThat(told(read(network))).contains("kent deze naam met dit wachtwoord niet");
            network.signIn(SIGN_IN);
            assertThat(read(network)).isInstanceOf(Imported.class);
            assertThat(server.proxyHeaders)
                    .as("the password stays with the proxy")
                    .containsOnly("null");
        }
    }

    @Test
    void withoutAWindowTheEnvironmentSignsIn() throws Exception {
        try (var server = server();
                var proxy = TestProxy.asking(server.port(), SIGN_IN.basic(), "Basic realm=\"voorbeeld\"")) {
            var named = new Network(
                    folder.resolve("netwerk.properties"),
                    Map.of(
                            "HTTPS_PROXY",
                            proxy.address(),
                            SystemAuthorities.FILE,
                            authority.certificate().toString(),
                            Network.USER,
                            SIGN_IN.user(),
                            Network.PASSWORD,
                            SIGN_IN.password()));
            assertThat(read(named)).isInstanceOf(Imported.class);

            var inAddress = network("consulent:geheim%3Aja%20%C3%A9@" + proxy.address(), authority.certificate());
            assertThat(read(inAddress)).isInstanceOf(Imported.class);
        }
    }

    @Test
    void aWayToSignInThatIsNotKnownIsNamed() throws Exception {
        try (var server = server();
                var proxy = TestProxy.asking(server.port(), "never", "NTLM\r\nProxy-Authenticate: Negotiate")) {
            assertThat(told(read(network(proxy.address(), authority.certificate()))))
                    .contains("NTLM, Negotiate")
                    .contains("Basic");
        }
    }

    @Test
    void aProxyThatRefusesOrIsGoneIsNamed() throws Exception {
        String address;
        try (var proxy = TestProxy.refusing()) {
            address = proxy.address();
            assertThat(told(read(network(address, authority.certificate()))))
                    .startsWith("De proxy " + address + " laat " + HOST + " niet door (code 403)");
        }
        assertThat(told(read(network(address, authority.certificate()))))
                .startsWith(HOST + " is niet bereikbaar via de proxy " + address);
    }

    @Test
    void theProxyOfTheUserGoesBeforeThatOfTheEnvironment() throws Exception {
        var network = network("other.example:3128", authority.certificate());
        var there = URI.create("https://" + HOST + "/x");
        assertThat(network.proxy(there)).contains(new ProxyAddress("other.example", 3128));

        network.use(ProxyAddress.of(" http://proxy.example/ "));
        assertThat(network.proxy(there)).contains(new ProxyAddress("proxy.example", 8080));
        assertThat(network(("other.example:3128"), authority.certificate()).own())
                .contains(new ProxyAddress("proxy.example", 8080));
        assertThat(network.proxy(URI.create("http://localhost:99/"))).isEmpty();

        network.use(Optional.empty());
        assertThat(network.proxy(there)).contains(new ProxyAddress("other.example", 3128));
    }

    @Test
    void theEnvironmentMayExceptServers() {
        var environment = Map.of("https_proxy", "proxy.example:3128", "no_proxy", "intern.example, .cbs.example");
        var network = new Network(folder.resolve("netwerk.properties"), environment);

        assertThat(network.proxy(URI.create("https://" + HOST))).isEmpty();
        assertThat(network.proxy(URI.create("https://a.intern.example"))).isEmpty();
        assertThat(network.proxy(URI.create("https://anintern.example"))).isPresent();
    }

    @Test
    void nameAndPasswordStayInMemory() throws Exception {
        var network = network("proxy.example", authority.certificate());
        network.use(ProxyAddress.of("http://consulent:geheim@proxy.example:3128"));
        network.signIn(SIGN_IN);

        assertThat(Files.readString(folder.resolve("netwerk.properties"))).isEqualTo("proxy=proxy.example:3128\n");
        assertThat(SIGN_IN.toString()).doesNotContain("consulent").doesNotContain("geheim");
        assertThat(network.toString()).doesNotContain("consulent").doesNotContain("geheim");
    }

    @Test
    void whatIsNoAddressOfAProxyIsNone() throws Exception {
        for (String text : List.of("", "  ", "https://proxy.example", "proxy:port", "a b", "proxy:70000", "proxy:0")) {
            assertThat(ProxyAddress.of(text)).as(text).isEmpty();
        }
        Files.write(folder.resolve("netwerk.properties"), new byte[] {'p', 'r', 'o', 'x', 'y', '=', '\\', 'u', 'z', 0});
        assertThat(new Network(folder.resolve("netwerk.properties"), Map.of()).own())
                .isEmpty();
    }
}
