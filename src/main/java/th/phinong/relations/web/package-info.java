/** The public register's pages, its API and its CSV. */
@NullMarked
package th.phinong.relations.web;

import org.jspecify.annotations.NullMarked;
