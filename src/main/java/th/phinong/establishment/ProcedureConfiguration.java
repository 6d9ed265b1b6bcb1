package th.phinong.establishment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import th.phinong.directory.Directory;
import th.phinong.directory.Province;
import th.phinong.establishment.model.ProcedureVersion;
import th.phinong.establishment.model.ProcedureVersions;
import th.phinong.establishment.model.ProvinceNames;
import th.phinong.establishment.model.Resolution2561;

import java.util.List;

/**
 * The procedure versions of the application: each is a bean of its own, so that one can be added.
 */
@Configuration(proxyBeanMethods = false)
class ProcedureConfiguration {

    @Bean
    ProcedureVersion resolution2561() {
        return Resolution2561.VERSION;
    }

    @Bean
    ProcedureVersions procedureVersions(List<ProcedureVersion> all, Directory directory) {
        ProvinceNames names = code -> directory.province(code).map(Province::name);
        return new ProcedureVersions(all.stream().map(one -> one.naming(names)).toList());
    }
}
