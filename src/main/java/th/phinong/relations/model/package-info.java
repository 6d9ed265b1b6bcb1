/** How rows of the lists become relations, and facts a status; plain Java. */
@NullMarked
package th.phinong.relations.model;

import org.jspecify.annotations.NullMarked;
