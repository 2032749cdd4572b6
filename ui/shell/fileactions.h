// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

class QMenu;
class QWidget;

namespace lamplight::ui {

class CurrentDeck;
class LongWork;
class Preferences;

/// What the File menu does with courses: the desktop's own dialogs around CurrentDeck.
class FileActions : public QObject {
    Q_OBJECT
public:
    /// `work` shows copies that take long. All outlive this.
    FileActions(QWidget& window, CurrentDeck& deck, Preferences& preferences, LongWork& work);

    /// Opens and remembers the file; a failure is told.
    bool openFile(const QString& file);
    /// False: the user thought better of it, or it failed, which is told.
    bool openWithDialog();
    void newWithDialog();
    /// A new course in the user's own folder.
    bool createCourse(const QString& title);
    /// A copy of the sample course in the user's own folder, opened.
    bool openSample();
    void exportWithDialog(bool withProgress);
    /// Empty: the user thought better of it.
    QString chooseImport();
    void fillRecent(QMenu& menu);

Q_SIGNALS:
    void failed(const lamplight::Error& error);
    void said(const QString& news);

private:
    bool tell(const Result<void>& result, const QString& file);

    QWidget& m_window;
    CurrentDeck& m_deck;
    Preferences& m_preferences;
    LongWork& m_work;
};

} // namespace lamplight::ui
