// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace lamplight::ui {

/// A field for a text of some lines, in the reader's type: it grows with the text up to a height, then scrolls.
class GrowingField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingField(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace lamplight::ui
