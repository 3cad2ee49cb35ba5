package nl.wed.workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.exchange.PackageReading.Read;
import nl.wed.workbench.exchange.PackageReading.Reason;
import nl.wed.workbench.exchange.PackageReading.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a newer program wrote and this one does not know survives, or is refused with a reason.
class NewerFormatTest {
    private static final PackageWriter WRITER = new PackageWriter("0.1.0");
    private static final PackageReader READER = new PackageReader(Limits.standard());

    @TempDir
    Path folder;

    private Path now;
    private Path newer;

    @BeforeEach
    void prepare() throws Exception {
        now = folder.resolve("nu.wed");
        newer = folder.resolve("straks.wed");
        var sample = PackageTest.Sample.of(7);
        WRITER.write(now, sample.project(), sample.observations(), Optional.empty());
        NewerPackage.write(now, newer, Manifest.MINOR + 1);
    }

    @Test
    void whatIsNotKnownComesOutAsItWentIn() throws Exception {
        var content = ((Read) READER.read(newer)).content();
        Path again = folder.resolve("weer.wed");
        WRITER.write(again, content.project(), content, Optional.empty());

        assertThat(NewerPackage.content(again)).isEqualTo(NewerPackage.content(newer));
        assertThat(NewerPackage.manifest(again).get("minor").intValue()).isEqualTo(Manifest.MINOR + 1);
        assertThat(NewerPackage.manifest(again).get("counts").toString()).contains("tegenspraken");
    }

    @Test
    void whatIsKnownIsReadAsEver() {
        var content = ((Read) READER.read(newer)).content();
        assertThat(content.project()
                        .withKept(((Read) READER.read(now)).content().project().kept()))
                .isEqualTo(((Read) READER.read(now)).content().project());
    }

    @Test
    void unknownFieldsInsideARecordFollowItWhenOthersComeAndGo() throws Exception {
        var content = ((Read) READER.read(newer)).content();
        PeerGroup group = content.project().stream(FigureRecords.PEER_GROUP)
                .filter(one -> one.members().size() > 1)
                .findFirst()
                .orElseThrow();
        var members = group.members();
        var without =
                content.project().put(FigureRecords.PEER_GROUP, group.withMembers(members.subList(1, members.size())));
        Path again = folder.resolve("weer.wed");
        WRITER.write(again, without, content, Optional.empty());

        var written = new JsonMapper().readTree(NewerPackage.files(again).get("records/peer-groups.json"));
        for (var one : written) {
            if (one.get("id").stringValue().equals(group.id().toString())) {
                assertThat(one.get("members").get(0).get("plaats").intValue()).isEqualTo(1);
            }
        }
    }

    @Test
    void aFormatThatIsNewerInEarnestIsRefusedByItsNumber() throws Exception {
        assertThat(READER.read(changed("format", Manifest.FORMAT + 1)))
                .isEqualTo(new Refused(Reason.NEWER_FORMAT, List.of(Manifest.FORMAT + 1)));
    }

    @Test
    void aFormatBeforeTheFirstIsNoFormat() throws Exception {
        assertThat(((Refused) READER.read(changed("format", 0))).reason()).isEqualTo(Reason.WRONG_RECORD);
        assertThat(((Refused) READER.read(changed("format", -7))).reason()).isEqualTo(Reason.WRONG_RECORD);
        assertThat(((Refused) READER.read(changed("minor", -1))).reason()).isEqualTo(Reason.WRONG_RECORD);
    }

    @Test
    void aPartThatThePresentFormatDoesNotHaveIsRefusedInIt() throws Exception {
        assertThat(((Refused) READER.read(changed("minor", Manifest.MINOR))).reason())
                .isEqualTo(Reason.UNKNOWN_ENTRY);
    }

    @Test
    void anUnknownPartMustBeInTheListWithItsHash() throws Exception {
        var files = NewerPackage.files(newer);
        files.put(NewerPackage.PART, new byte[] {9});
        Path other = folder.resolve("anders.wed");
        NewerPackage.zip(files, other);
        assertThat(((Refused) READER.read(other)).reason()).isEqualTo(Reason.CHANGED_ENTRY);
    }

    @Test
    void anUnknownKindThatIsNoListOfRecordsIsRefused() throws Exception {
        var files = NewerPackage.files(newer);
        for (String broken : new String[] {"{}", "[1]", "[{\"a\":1},", "[{\"a\":1,\"a\":2}]"}) {
            files.put(NewerPackage.KIND, broken.getBytes(StandardCharsets.UTF_8));
            NewerPackage.seal((ObjectNode) NewerPackage.manifest(newer), files);
            Path other = folder.resolve("anders.wed");
            NewerPackage.zip(files, other);
            assertThat(((Refused) READER.read(other)).reason()).as(broken).isEqualTo(Reason.WRONG_RECORD);
        }
    }

    private Path changed(String field, int number) throws Exception {
        var files = NewerPackage.files(newer);
        var manifest = (ObjectNode) NewerPackage.manifest(newer);
        manifest.put(field, number);
        NewerPackage.seal(manifest, files);
        Path other = folder.resolve("anders.wed");
        Files.deleteIfExists(other);
        NewerPackage.zip(files, other);
        return other;
    }
}
