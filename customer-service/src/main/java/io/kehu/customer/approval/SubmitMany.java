package io.kehu.customer.approval;

import io.kehu.customer.notice.Notices;
import io.kehu.customer.record.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/** Has many records submitted that are yet to come in, each as {@link Approval#submit} would do it now. */
@ApplicationScoped
public class SubmitMany {

    private final ApprovalSettings settings;
    private final Notices notices;

    SubmitMany(ApprovalSettings settings, Notices notices) {
        this.settings = settings;
        this.notices = notices;
    }

    @Transactional
    public Submission order() {
        return new Submission(
                true,
                settings.all().stream()
                        .filter(setting -> !setting.required())
                        .map(ApprovalSettings.Setting::department)
                        .collect(Collectors.toUnmodifiableSet()),
                notices.audience(Submission.IN_FORCE));
    }
}
