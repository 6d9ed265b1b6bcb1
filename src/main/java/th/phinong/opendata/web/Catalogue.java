package th.phinong.opendata.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue that other catalogues harvest: DCAT 3 in the profile DCAT-AP, as JSON-LD. */
@Component
class Catalogue {

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final Map<String, Object> CONTEXT = context();
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
    private static final String PUBLIC =
            "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    private final DictionaryJson dictionary;
    private final String site;

    Catalogue(
            DictionaryJson dictionary,
            @Value("${PHINONG_BASE_URL:http://localhost:${server.port}}") String site) {
        this.dictionary = dictionary;
        this.site = site.strip().replaceAll("/+$", "");
    }

    Map<String, Object> of(List<DescribedSet> sets) {
        var told = new LinkedHashMap<String, Object>();
        told.put("@context", CONTEXT);
        told.put("@id", site + "/open-data");
        told.put("@type", "dcat:Catalog");
        told.put("dct:title", texts("opendata.catalogue"));
        told.put("dct:description", texts("opendata.lead"));
        told.put("dct:publisher", publisher());
        told.put("dct:license", id(LICENCE));
        told.put("dct:language", List.of("th", "en"));
        told.put("foaf:homepage", id(site + "/"));
        told.put("dcat:dataset", sets.stream().map(this::set).toList());
        return told;
    }

    private Map<String, Object> set(DescribedSet set) {
        var key = set.set().key();
        var told = new LinkedHashMap<String, Object>();
        told.put("@id", site + "/open-data#" + key);
        told.put("@type", "dcat:Dataset");
        told.put("dct:identifier", key);
        told.put("dct:title", texts("opendata.set." + key));
        told.put("dct:description", texts("opendata.set." + key + ".text"));
        told.put("dct:publisher", publisher());
        told.put("dct:license", id(LICENCE));
        told.put("dct:accessRights", id(PUBLIC));
        told.put("dct:modified", typed(set.version().changedAt().toString(), "xsd:dateTime"));
        told.put("dcat:landingPage", id(site + "/open-data"));
        told.put("foaf:page", id(site + "/open-data/dictionary.json"));
        told.put("dcat:distribution", set.files().stream().map(f -> file(set, f)).toList());
        return told;
    }

    private Map<String, Object> file(DescribedSet set, DescribedSet.File file) {
        var type = file.format().type();
        var told = new LinkedHashMap<String, Object>();
        told.put("@id", site + "/open-data#" + file.name());
        told.put("@type", "dcat:Distribution");
        told.put("dct:title", file.name());
        told.put("dcat:accessURL", id(site + "/open-data"));
        told.put("dcat:downloadURL", id(site + file.href()));
        told.put("dcat:mediaType", id(MEDIA + type.getType() + "/" + type.getSubtype()));
        told.put("dct:license", id(LICENCE));
        told.put("dct:modified", typed(set.version().changedAt().toString(), "xsd:dateTime"));
        var checksum = file.checksum();
        if (checksum != null) {
            told.put("dcat:byteSize", typed(checksum.bytes(), "xsd:nonNegativeInteger"));
            told.put(
                    "spdx:checksum",
                    Map.of(
                            "spdx:algorithm",
                            id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                            "spdx:checksumValue",
                            typed(checksum.sha256(), "xsd:hexBinary")));
        }
        return told;
    }

    private Map<String, Object> publisher() {
        return Map.of("@type", "foaf:Organization", "foaf:name", texts("opendata.publisher"));
    }

    private List<Map<String, String>> texts(String key) {
        return dictionary.both(key).entrySet().stream()
                .map(text -> Map.of("@language", text.getKey(), "@value", text.getValue()))
                .toList();
    }

    private static Map<String, Object> id(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, Object> typed(Object value, String type) {
        return Map.of("@type", type, "@value", value.toString());
    }

    private static Map<String, Object> context() {
        return Map.of(
                "dcat", "http://www.w3.org/ns/dcat#",
                "dct", "http://purl.org/dc/terms/",
                "foaf", "http://xmlns.com/foaf/0.1/",
                "spdx", "http://spdx.org/rdf/terms#",
                "xsd", "http://www.w3.org/2001/XMLSchema#");
    }
}
