/** Files in PostgreSQL, their bytes in chunks; the versions of the list of binding words. */
@NullMarked
package th.phinong.documents.store;

import org.jspecify.annotations.NullMarked;
