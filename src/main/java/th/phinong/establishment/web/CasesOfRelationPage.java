package th.phinong.establishment.web;

import th.phinong.web.Shell;

import java.util.List;

/** The cases from which a relation came, as far as the reader may see them. */
public record CasesOfRelationPage(Shell shell, long relation, List<CaseListRow> rows) {}
