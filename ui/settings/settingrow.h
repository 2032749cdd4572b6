// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::ui {

class Text;

/// A setting: its name, its field, below them what it does in a sentence, and what is wrong with what was put in.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    SettingRow(const QString& name, const QString& sentence, QWidget* field, QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }
    /// Says at the field what is right; empty: all is well.
    void complain(const QString& what);

private:
    QWidget* m_field;
    Text* m_sentence;
    Text* m_wrong;
};

} // namespace lamplight::ui
