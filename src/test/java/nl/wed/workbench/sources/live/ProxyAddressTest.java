package nl.wed.workbench.sources.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyAddressTest {
    @Test
    void aHostWithOrWithoutPortIsAnAddress() {
        assertThat(ProxyAddress.of("proxy.example")).contains(new ProxyAddress("proxy.example", 8080));
        assertThat(ProxyAddress.of(" http://proxy.example:3128 ")).contains(new ProxyAddress("proxy.example", 3128));
        assertThat(ProxyAddress.of("proxy.example:65535")).contains(new ProxyAddress("proxy.example", 65_535));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy.example:0", "proxy.example:65536", "ftp://proxy.example", "http://", "a b"})
    void whatIsNoAddressIsNone(String text) {
        assertThat(ProxyAddress.of(text)).isEmpty();
    }
}
