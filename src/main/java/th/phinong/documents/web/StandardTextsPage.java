package th.phinong.documents.web;

import th.phinong.documents.Paper;
import th.phinong.documents.model.StandardText;
import th.phinong.web.Shell;

import java.util.List;

/** The standard texts that there are. */
public record StandardTextsPage(Shell shell, List<StandardText> texts) {

    public List<Paper> papers() {
        return List.of(Paper.values());
    }
}
