// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fileactions.h"

#include "parts/longwork.h"
#include "shell/coursefiles.h"
#include "shell/currentdeck.h"
#include "shell/preferences.h"
#include "study/importdesk.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace lamplight::ui {

namespace {

QString courseFilter()
{
    return FileActions::tr("Courses (*%1)").arg(deckSuffix);
}

} // namespace

FileActions::FileActions(QWidget& window, CurrentDeck& deck, Preferences& preferences, LongWork& work)
    : QObject(&window), m_window(window), m_deck(deck), m_preferences(preferences), m_work(work)
{
}

bool FileActions::tell(const Result<void>& result, const QString& file)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return false;
    }
    m_preferences.rememberDeck(file);
    return true;
}

bool FileActions::openFile(const QString& file)
{
    if (!m_deck.file().isEmpty() && QFileInfo(file) == QFileInfo(m_deck.file()))
        return true; // it would find itself locked by this window
    return tell(m_deck.open(file), file);
}

bool FileActions::openWithDialog()
{
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open a course"), coursesFolder(), courseFilter());
    return !file.isEmpty() && openFile(file);
}

void FileActions::newWithDialog()
{
    QString file =
        QFileDialog::getSaveFileName(&m_window, tr("New course"), freeCourseFile(tr("My course")), courseFilter());
    if (file.isEmpty())
        return;
    if (!file.endsWith(deckSuffix))
        file += deckSuffix;
    tell(m_deck.create(file, QFileInfo(file).completeBaseName()), file);
}

bool FileActions::createCourse(const QString& title)
{
    const QString file = freeCourseFile(title);
    return tell(m_deck.create(file, title), file);
}

bool FileActions::openSample()
{
    const QString sample = sampleCourseFile();
    const auto size = courseSize(sample, m_deck.clock());
    if (!size) {
        Q_EMIT failed(size.error());
        return false;
    }
    const QString file = freeCourseFile(size->title);
    if (const auto copied = copyCourse(sample, file, m_deck.clock()); !copied)
        return tell(copied, file);
    return openFile(file);
}

void FileActions::exportWithDialog(bool withProgress)
{
    study::Session* session = m_deck.session();
    if (!session || m_work.isRunning())
        return;
    const QString proposed = QFileInfo(m_deck.file())
                                 .dir()
                                 .filePath(QFileInfo(m_deck.file()).completeBaseName() + tr(" (copy)") + deckSuffix);
    QString file = QFileDialog::getSaveFileName(
        &m_window, withProgress ? tr("Export a copy with your progress") : tr("Export the course without progress"),
        proposed, courseFilter());
    if (file.isEmpty())
        return;
    if (!file.endsWith(deckSuffix))
        file += deckSuffix;
    m_work.run<bool>(
        tr("Writing the copy"), this,
        [session, file, withProgress](Progress& progress) -> Result<bool> {
            LAMPLIGHT_TRY(session->deck().copyTo(file, withProgress, progress));
            return true;
        },
        [this, file](const Result<bool>& written) {
            if (written)
                Q_EMIT said(tr("Copy written to %1").arg(QDir::toNativeSeparators(file)));
            else
                Q_EMIT failed(written.error());
        });
}

QString FileActions::chooseImport()
{
    const QString patterns = study::ImportDesk::patterns().join(QLatin1Char(' '));
    return QFileDialog::getOpenFileName(&m_window, tr("Import"), QDir::homePath(),
                                        tr("What can be read (%1)").arg(patterns) + QStringLiteral(";;") +
                                            tr("All files (*)"));
}

void FileActions::fillRecent(QMenu& menu)
{
    menu.clear();
    const QStringList recent = m_preferences.recentDecks();
    for (const QString& file : recent) {
        QString name = QFileInfo(file).completeBaseName();
        QAction* action = menu.addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    menu.setToolTipsVisible(true);
    if (recent.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

} // namespace lamplight::ui
