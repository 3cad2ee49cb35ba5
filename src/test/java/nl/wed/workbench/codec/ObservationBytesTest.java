package nl.wed.workbench.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class ObservationBytesTest {
    @Test
    void everythingComesBackExactly() {
        var set = new SampleRecords(1).observations(200, 25);
        var back = ObservationBytes.read(ObservationBytes.write(set));
        assertThat(back.series()).isEqualTo(set.series());
        assertThat(back.measures()).isEqualTo(set.measures());
        assertThat(back.regionNames()).isEqualTo(set.regionNames());
        assertThat(back.contentHash()).isEqualTo(set.contentHash());
    }

    @Test
    void numbersComeBackBitForBit() {
        double[] amounts = {
            0,
            -0.0,
            1,
            -1,
            0.1,
            12.3,
            -12.34,
            1 / 3.0,
            0.1 + 0.2,
            1e-300,
            1e300,
            481_800,
            1e15,
            Long.MAX_VALUE,
            Double.MIN_VALUE,
            0.001,
            123_456_789.125,
            Double.NEGATIVE_INFINITY
        };
        var points = new ArrayList<Point>();
        for (int i = 0; i < amounts.length; i++) {
            points.add(new Point(1900 + i + "JJ00", Value.of(amounts[i]), PeriodStatus.UNSTATED));
        }
        var set = new ObservationSet(List.of(), Map.of(), List.of(new Series("M", "GM1", points)));
        assertThat(ObservationBytes.read(ObservationBytes.write(set)).series()).isEqualTo(set.series());
    }

    @Test
    void aSetThatWasKeptAsCompressedTextIsStillRead() throws IOException {
        var set = new SampleRecords(2).observations(20, 5);
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(ObservationText.write(set).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ObservationBytes.read(bytes.toByteArray()).series()).isEqualTo(set.series());
    }

    @Test
    void whatWasCutOffIsRefusedAtEveryLength() {
        byte[] bytes = ObservationBytes.write(new SampleRecords(3).observations(5, 3));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(CodecException.class)
                    .as("%d of %d bytes", length, bytes.length)
                    .isThrownBy(() -> ObservationBytes.read(cut));
        }
    }
}
