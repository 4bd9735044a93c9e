package id.renteng.registry.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Which cells of a sheet are merged. The library that reads the cells passes over it, so that the part is read once
/// more, for this alone.
final class Merges {

    private static final int MERGES_MAX = 200_000;
    private static final String RELATIONS = "_rels/workbook.xml.rels";
    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    private final ZipFile zip;
    private final XMLInputFactory xml = new InputFactoryImpl();

    private Merges(ZipFile zip) {
        this.zip = zip;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /// @param id the name that the workbook gives the part of the sheet
    /// @throws FileRefused if there are more than anybody merges
    static List<Merged> of(byte[] file, String id) throws IOException, XMLStreamException {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            return new Merges(zip).of(id);
        }
    }

    private List<Merged> of(String id) throws IOException, XMLStreamException {
        var relations = Collections.list(zip.getEntries()).stream()
                .filter(entry -> entry.getName().endsWith(RELATIONS))
                .findFirst();
        if (relations.isEmpty()) return List.of();
        var folder = relations.get().getName().replace(RELATIONS, "");
        var target = targets(relations.get()).get(id);
        if (target == null) return List.of();
        var part = zip.getEntry(target.startsWith("/") ? target.substring(1) : folder + target);
        return part == null ? List.of() : areas(part);
    }

    private Map<String, String> targets(ZipArchiveEntry relations) throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        walk(relations, "Relationship", element -> targets.put(said(element, "Id"), said(element, "Target")));
        return targets;
    }

    private List<Merged> areas(ZipArchiveEntry part) throws IOException, XMLStreamException {
        var areas = new ArrayList<Merged>();
        walk(part, "mergeCell", element -> {
            area(said(element, "ref")).ifPresent(areas::add);
            if (areas.size() > MERGES_MAX) throw new FileRefused(FileProblem.BERKAS_TERLALU_BESAR);
        });
        return areas;
    }

    private interface Visit {
        void at(XMLStreamReader element);
    }

    private void walk(ZipArchiveEntry part, String name, Visit visit) throws IOException, XMLStreamException {
        try (var in = zip.getInputStream(part)) {
            var reader = xml.createXMLStreamReader(in);
            while (reader.hasNext())
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(name)) visit.at(reader);
            reader.close();
        }
    }

    private static String said(XMLStreamReader element, String attribute) {
        var value = element.getAttributeValue("", attribute);
        return value == null ? "" : value;
    }

    private static Optional<Merged> area(String reference) {
        var area = AREA.matcher(reference);
        if (!area.matches()) return Optional.empty();
        int top = Integer.parseInt(area.group(2));
        int bottom = Integer.parseInt(area.group(4));
        int left = column(area.group(1));
        int right = column(area.group(3));
        return top < 1 || bottom < top || right < left
                ? Optional.empty()
                : Optional.of(new Merged(top, bottom, left, right));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) column = column * 26 + letters.charAt(i) - 'A' + 1;
        return column - 1;
    }
}
