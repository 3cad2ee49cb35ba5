package nl.wed.workbench.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/// Opens a written document again and looks for what would make Word repair it or a reader stumble:
/// parts that are no XML, references that lead nowhere, chapters without content.
final class DeliveryCheck {
    private final XMLInputFactory xml = XMLInputFactory.newFactory();
    private final Wording wording;

    DeliveryCheck(Wording wording) {
        this.wording = wording;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /// What is wrong with the document; empty when it may be delivered.
    List<String> findings(byte[] document) {
        List<String> findings = new ArrayList<>();
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(document))) {
            for (PackagePart part : opc.getParts()) {
                if (part.getContentType().endsWith("xml") && !(part instanceof PackagePropertiesPart)) {
                    read(part, findings);
                }
                targets(opc, part, findings);
            }
            opc.revert();
        } catch (OpenXML4JException | IOException e) {
            findings.add(say("word.check.unreadable", String.valueOf(e.getMessage())));
        }
        return findings;
    }

    private void read(PackagePart part, List<String> findings) throws IOException {
        EmptyHeadings chapters = new EmptyHeadings();
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                chapters.see(event, reader);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    relations(reader, part, findings);
                }
            }
            reader.close();
        } catch (XMLStreamException _) {
            findings.add(say("word.check.part", part.getPartName().getName()));
        }
        chapters.empty().forEach(title -> findings.add(say("word.check.empty", title)));
    }

    private void relations(XMLStreamReader reader, PackagePart part, List<String> findings) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (Markup.R.equals(reader.getAttributeNamespace(i))
                    && part.getRelationship(reader.getAttributeValue(i)) == null) {
                String id = part.getPartName().getName() + " " + reader.getAttributeValue(i);
                findings.add(say("word.check.relation", id));
            }
        }
    }

    private void targets(OPCPackage opc, PackagePart part, List<String> findings) throws OpenXML4JException {
        if (part.isRelationshipPart()) {
            return;
        }
        for (PackageRelationship relation : part.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.INTERNAL
                    && !opc.containPart(PackagingURIHelper.createPartName(relation.getTargetURI()))) {
                findings.add(say("word.check.relation", relation.getTargetURI().toString()));
            }
        }
    }

    private String say(String key, String detail) {
        return new MessageFormat(wording.get(key), Locale.of("nl", "NL")).format(new Object[] {detail});
    }
}
