// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::ui {

class Text;

enum class ImportStep { Source, Preview, Import, Report };

/// Where in the import the user is: Source > Preview > Import > Report.
class Steps : public QWidget {
    Q_OBJECT
public:
    explicit Steps(QWidget* parent = nullptr);

    void setStep(ImportStep step);

private:
    QList<Text*> m_names;
};

} // namespace lamplight::ui
