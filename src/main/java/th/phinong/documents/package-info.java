/** Files that are kept: their content told apart, stored once, never changed. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "identity", "platform"})
package th.phinong.documents;

import org.jspecify.annotations.NullMarked;
