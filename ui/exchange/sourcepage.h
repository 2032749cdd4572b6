// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace lamplight::ui {

class Button;
class DropPlace;
class ScrollColumn;

/// Where the material comes from: files, a folder, or pasted text.
class SourcePage : public QWidget {
    Q_OBJECT
public:
    explicit SourcePage(QWidget* parent = nullptr);

    void focusFirst();
    /// The ground of the place to drop on shows that something is being held over it.
    void setHovered(bool hovered);
    void clearPasted();

Q_SIGNALS:
    void filesWanted(const QStringList& paths);
    void textWanted(const QString& text);

private:
    DropPlace* dropPlace();
    QWidget* pastePlace();
    void chooseFiles();
    void chooseFolder();

    ScrollColumn* m_scroll;
    DropPlace* m_drop;
    Button* m_files;
    QPlainTextEdit* m_text;
    Button* m_read;
};

} // namespace lamplight::ui
