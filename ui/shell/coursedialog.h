// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shell/aimfields.h"

#include <QDialog>

class QLineEdit;

namespace lamplight::study {
class Session;
}

namespace lamplight::ui {

class InlineMessage;

/// The course's title, exam date and minutes a day. Each that is changed is a step that can be undone.
class CourseDialog : public QDialog {
    Q_OBJECT
public:
    explicit CourseDialog(study::Session& session, QWidget* parent = nullptr);

    void accept() override;

private:
    Result<void> save();

    study::Session& m_session;
    QString m_title;
    Aim m_aim;
    QLineEdit* m_titleEdit;
    AimFields* m_fields;
    InlineMessage* m_message;
};

} // namespace lamplight::ui
