package th.phinong.establishment.web;

import th.phinong.establishment.ResolutionText;
import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.establishment.web.RuleBook.ClauseRules;
import th.phinong.establishment.web.RuleBook.RuleLine;
import th.phinong.web.Shell;

import java.util.List;

/**
 * The guide: the clauses, the charts, the rules.
 *
 * @param version the procedure in force, which the charts draw
 * @param text the clauses as they stand
 * @param charts a chart for each route
 * @param others the rules that rest on no clause
 */
public record GuidePage(
        Shell shell,
        ProcedureVersion version,
        ResolutionText text,
        List<FlowChart> charts,
        List<ClauseRules> clauses,
        List<RuleLine> others) {}
