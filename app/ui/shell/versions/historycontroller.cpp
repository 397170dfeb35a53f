// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/versions/historycontroller.h"

#include "session/reading/background.h"
#include "ui/history/comparisondialog.h"
#include "ui/history/historydialog.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/notices/notices.h"
#include "ui/widgets/asking.h"

namespace earmark {

namespace {

HistoryDialog::Step stepOf(const KeptAct &act, const QHash<ActId, QString> &details)
{
    return {act.id, nameOf(ActKind(act.kind)), details.value(act.id), act.made, act.name};
}

} // namespace

HistoryController::HistoryController(const WindowActions &actions, OpenEpisode &open,
                                     ReaderPane *reader, Notices &notices, QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_reader(reader)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.history, &QAction::triggered, this, &HistoryController::openHistory);
    connect(&m_search, &QFutureWatcherBase::finished, this, [this] {
        if (isAwaited(m_search))
            m_details = takeResult(m_search);
    });
}

HistoryController::~HistoryController()
{
    m_search.cancel();
}

void HistoryController::openHistory()
{
    m_reader->correcting().close();
    auto *dialog = new HistoryDialog(m_window);
    connect(&m_open.history(), &History::changed, dialog, [this, dialog] { showSteps(dialog); });
    connect(&m_open.history(), &History::changed, dialog, [this] { findDetails(); });
    connect(&m_search, &QFutureWatcherBase::finished, dialog,
            [this, dialog] { showSteps(dialog); });
    connect(dialog, &HistoryDialog::stepRequested, &m_open, &OpenEpisode::goTo);
    connect(dialog, &HistoryDialog::nameRequested, this, [this, dialog] { askForName(dialog); });
    connect(dialog, &HistoryDialog::compareRequested, this, [this] { openComparison(m_window); });
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    showSteps(dialog);
    findDetails();
    dialog->show();
}

void HistoryController::findDetails()
{
    Past past = m_open.history().past();
    for (const KeptAct &act : m_open.history().elsewhere())
        past.acts.append({act, {}});
    m_search.setFuture(m_open.surroundings().background.runShort(
        [past, settle = m_open.surroundings().library.writeBarrier()](const GoOn &) {
            settle();
            return detailsOf(past);
        }));
}

void HistoryController::showSteps(HistoryDialog *dialog) const
{
    const History &history = m_open.history();
    QList<HistoryDialog::Step> steps;
    for (qsizetype i = 0; i < history.count(); ++i)
        steps.append(stepOf(history.act(i), m_details));
    QList<HistoryDialog::Step> elsewhere;
    for (const KeptAct &act : history.elsewhere())
        elsewhere.append(stepOf(act, m_details));
    dialog->setSteps(steps, history.done(), elsewhere);
}

// An empty name takes the name away.
void HistoryController::askForName(QWidget *parent)
{
    History &history = m_open.history();
    if (!history.canUndo())
        return;
    const ActId act = history.act(history.done() - 1).id;
    askForText(
        parent, tr("Name this state"), tr("Name, such as “Before the second pass”:"),
        history.stateName(),
        [this, &history, act](const QString &name) {
            if (history.canUndo() && history.act(history.done() - 1).id == act)
                m_open.report(history.nameState(name));
        },
        &m_open);
}

void HistoryController::openComparison(QWidget *parent)
{
    auto *dialog = new ComparisonDialog(parent);
    auto *comparing = new Comparing(m_open);
    connect(dialog, &ComparisonDialog::comparisonRequested, comparing, &Comparing::compare);
    connect(comparing, &Comparing::compared, dialog, &ComparisonDialog::setLines);
    connect(comparing, &Comparing::failed, dialog,
            [dialog](const Error &error) { dialog->setFailure(error.message); });
    connect(&m_open.history(), &History::changed, dialog, [this, dialog] {
        showStates(dialog);
        dialog->compareAgain();
    });
    connect(dialog, &QObject::destroyed, comparing, &QObject::deleteLater);
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    showStates(dialog);
    dialog->choose({.kind = TextState::Kind::Imported}, {});
    dialog->show();
}

// Before the first step there may be no text yet, so the import stands for it.
void HistoryController::showStates(ComparisonDialog *dialog) const
{
    const QList<NamedState> states{{{}, tr("Now")},
                                   {{.kind = TextState::Kind::Imported}, tr("The import")}};
    dialog->setStates(states + namedStates(m_open.history()));
}

} // namespace earmark
