package th.phinong.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes that the rules are asked about. */
final class Classes {

    /** Everything that is delivered. */
    static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("th.phinong");

    /** Every test. */
    static final JavaClasses TESTS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.OnlyIncludeTests())
                    .importPackages("th.phinong");

    /** The application that breaks the rules. */
    static final JavaClasses BROKEN = new ClassFileImporter().importPackages("fixture.broken");

    private Classes() {}
}
