// SPDX-License-Identifier: GPL-3.0-or-later
#include "studywindow.h"

#include "exam/examscreen.h"
#include "samplecourse.h"
#include "shell/currentdeck.h"
#include "theme/theme.h"

#include <QFile>

namespace lamplight::tour {

namespace {

constexpr qint64 evening = 1'795'550'400'000; // 2026-11-24 20:00 UTC
constexpr qint64 day = 24 * 3'600'000;

/// The program's screens, but with the same form of questions in every picture.
QList<ui::ScreenEntry> tourScreens()
{
    QList<ui::ScreenEntry> entries = ui::screens();
    const auto makeExam = [](study::Session& session) -> ui::Screen* {
        return new ui::ExamScreen(session, [] { return quint64(21); });
    };
    for (ui::ScreenEntry& entry : entries)
        if (entry.place == ui::Place::Exam)
            entry.make = makeExam;
    return entries;
}

std::unique_ptr<study::Session> opened(Result<std::unique_ptr<study::Session>> session)
{
    if (!session)
        qFatal("%s", qPrintable(describe(session.error())));
    return std::move(*session);
}

/// A deck, made when it is first asked for.
class Template {
public:
    Template(std::shared_ptr<Template> base, int daysBefore, Study study)
        : m_base(std::move(base)), m_clock(evening - daysBefore * day), m_study(std::move(study))
    {
    }
    QString file()
    {
        const QString name = m_folder.filePath(QStringLiteral("template.lamp"));
        if (QFile::exists(name))
            return name;
        if (m_base && !QFile::copy(m_base->file(), name))
            qFatal("The deck can't be copied.");
        const auto session = m_base
                                 ? opened(study::Session::open(name, deck::Access::ReadWrite, m_clock))
                                 : opened(study::Session::create(name, QStringLiteral("Service management"), m_clock));
        if (m_study)
            m_study(*session, m_clock);
        return name;
    }

private:
    std::shared_ptr<Template> m_base;
    ManualClock m_clock;
    Study m_study;
    QTemporaryDir m_folder;
};

std::function<std::unique_ptr<QWidget>()> windowOn(std::shared_ptr<Template> base, int daysBefore, const Study& study)
{
    const auto deck = std::make_shared<Template>(std::move(base), daysBefore, study);
    return [deck] { return std::make_unique<StudyWindow>(deck->file()); };
}

} // namespace

StudyStage::StudyStage() : clock(evening), preferences(folder.filePath(QStringLiteral("settings.ini")))
{
    // The window takes these from the preferences; here they are those of the picture.
    preferences.setThemeMode(ui::theme().mode());
    preferences.setTextScale(ui::theme().textScale());
}

StudyWindow::StudyWindow(const QString& deckFile) : MainWindow(StudyStage::clock, preferences, tourScreens())
{
    const QString file = folder.filePath(QStringLiteral("service.lamp"));
    if (!QFile::copy(deckFile, file))
        qFatal("The deck can't be copied.");
    openDeck(file);
}

study::Session& StudyWindow::session()
{
    return *deck().session();
}

std::function<std::unique_ptr<QWidget>()> studiedWindow(int daysBefore, const Study& study)
{
    static const auto sample = std::make_shared<Template>(
        nullptr, 30, [](study::Session& session, ManualClock&) { test::addSampleCourse(session); });
    return windowOn(sample, daysBefore, study);
}

std::function<std::unique_ptr<QWidget>()> emptyWindow(const Study& study)
{
    return windowOn(nullptr, 0, study);
}

} // namespace lamplight::tour
