package nl.kring.api.operate;

import java.util.function.Supplier;
import nl.kring.api.actor.ActorService;
import nl.kring.api.analysis.AnalysisJobs;
import nl.kring.api.analysis.AnalysisService;
import nl.kring.api.dataset.DatasetService;
import nl.kring.api.dataset.ImportJobs;
import nl.kring.api.job.JobService;
import nl.kring.api.neighbourhood.NeighbourhoodService;
import nl.kring.api.query.QueryService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Spring puts together for the pages. Feature services come from {@link Services}, once its store is open. */
@SpringBootApplication(scanBasePackages = "nl.kring.api", proxyBeanMethods = false)
class WebApplication implements WebMvcConfigurer {

    private final Readiness readiness;

    WebApplication(Readiness readiness) {
        this.readiness = readiness;
    }

    @Bean
    Supplier<NeighbourhoodService> neighbourhoods() {
        return () -> readiness.services().neighbourhoods();
    }

    @Bean
    Supplier<DatasetService> datasets() {
        return () -> readiness.services().datasets();
    }

    @Bean
    Supplier<ActorService> actors() {
        return () -> readiness.services().actors();
    }

    @Bean
    Supplier<AnalysisService> analyses() {
        return () -> readiness.services().analyses();
    }

    @Bean
    Supplier<AnalysisJobs> analysisJobs() {
        return () -> readiness.work().analyses();
    }

    @Bean
    Supplier<ImportJobs> importJobs() {
        return () -> readiness.work().imports();
    }

    @Bean
    Supplier<QueryService> queries() {
        return () -> readiness.services().queries();
    }

    @Bean
    Supplier<JobService> jobs() {
        return () -> readiness.work().jobs();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnlyWhenReady(readiness));
    }
}
