/** The register's tables. */
@NullMarked
package th.phinong.relations.store;

import org.jspecify.annotations.NullMarked;
