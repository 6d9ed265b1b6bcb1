/** The register: published lists, relations, instruments and their history. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "web",
            "audit",
            "directory",
            "documents",
            "opendata",
            "platform"
        })
package th.phinong.relations;

import org.jspecify.annotations.NullMarked;
