// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace lamplight::ui {

class ElidedHeading;
class Steps;
enum class ImportStep;

/// What is imported, and where in the import the user is.
class ImportHead : public QWidget {
    Q_OBJECT
public:
    explicit ImportHead(QWidget* parent = nullptr);

    /// `name`: of the source; empty while there is none.
    void show(ImportStep step, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_line;
    ElidedHeading* m_title;
    Steps* m_steps;
};

} // namespace lamplight::ui
