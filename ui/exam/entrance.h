// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/examdesk.h"

#include <QWidget>

namespace lamplight::ui {

class Button;
class InlineMessage;
class ScrollColumn;
class StartOptions;

/// The way into the room: options, how the room works (can be skipped), the rules. The clock starts after the last.
class Entrance : public QWidget {
    Q_OBJECT
public:
    explicit Entrance(QWidget* parent = nullptr);

    /// `fresh`: the form's number where none is named.
    void open(const Blueprint& blueprint, quint64 fresh);
    void showError(const Error& error);

Q_SIGNALS:
    void startWanted(const lamplight::Blueprint& blueprint, const lamplight::study::SittingOptions& options,
                     bool fullScreen);
    void cancelled();

private:
    enum class Step { Options, Tutorial, Agreement };
    void show(Step step);
    void goOn();
    void goBack();

    Blueprint m_blueprint;
    quint64 m_fresh = 0;
    Step m_step = Step::Options;
    InlineMessage* m_message;
    ScrollColumn* m_scroll;
    StartOptions* m_options = nullptr;
    QWidget* m_page = nullptr; ///< tutorial or agreement
    Button *m_back, *m_skip, *m_goOn;
};

} // namespace lamplight::ui
