// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"

class QPlainTextEdit;
class QTimer;

namespace lamplight::ui {

class Text;

/// What the candidate writes down beside a question. Sent when the writer pauses, and before the question is left.
class NotesPanel : public Panel {
    Q_OBJECT
public:
    explicit NotesPanel(QWidget* parent = nullptr);

    void setNote(int position, const QString& note);
    void focusNote();
    /// Sends what was written and isn't sent yet.
    void finish();

Q_SIGNALS:
    void noted(const QString& note);
    void closeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_position = 0;
    QString m_onDisk;
    Text* m_title;
    QPlainTextEdit* m_field;
    QTimer* m_pause;
};

} // namespace lamplight::ui
