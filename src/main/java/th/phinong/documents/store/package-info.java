/** Files in PostgreSQL: their bytes in chunks, under the hash of their content. */
@NullMarked
package th.phinong.documents.store;

import org.jspecify.annotations.NullMarked;
