package nl.kring.api.operate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Until the store is open every page, but not its style sheet, is the one that says so. */
final class OnlyWhenReady implements HandlerInterceptor {

    private final Readiness readiness;

    OnlyWhenReady(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && request.getDispatcherType() == DispatcherType.REQUEST) {
            readiness.services();
        }
        return true;
    }
}
