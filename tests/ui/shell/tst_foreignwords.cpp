// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shows/shows.h"
#include "store/query.h"
#include "ui/notes/filterbar.h"
#include "ui/notes/meaningsdialog.h"
#include "ui/search/searchpane.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/plain/closeddocument.h"
#include "ui/widgets/plain/plaintext.h"
#include "windowhouse.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <sys/inotify.h>
#include <unistd.h>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kept = "R&D"_L1;

// Whether `text` is displayed exactly as written.
bool isShownAsWritten(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return true;
    ClosedDocument document;
    document.setHtml(text);
    const QString shown = document.toPlainText();
    return !shown.contains(QChar::ObjectReplacementCharacter) && shown.contains(u"<img"_s);
}

QStringList tipsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList tips;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            tips += tipsOf(model, index);
            for (const int role : {Qt::ToolTipRole, Qt::StatusTipRole, Qt::WhatsThisRole})
                tips += index.data(role).toString();
        }
    }
    return tips;
}

} // namespace

/// The whole window with an episode whose texts are hostile.
class TestForeignWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        const QString picture = m_house->file(u"cover.png"_s, "no picture");
        m_hostile = u"<img src='%1'> <b>R&D</b> [*] "_s.arg(picture) + u"%1"_s;
        m_watch = inotify_init1(IN_NONBLOCK);
        QVERIFY(inotify_add_watch(m_watch, picture.toUtf8().constData(), IN_OPEN) >= 0);
        for (int colour = 0; colour < Annotation::colours; ++colour)
            QVERIFY(m_house->notebook.setMeaning(colour, m_hostile));
        fillEpisode();
        m_house->makeWindow();
        m_house->window->open({m_hostileTalk});
        QTRY_COMPARE(m_house->view()->text().transcript().cues.size(), 2);
    }

    void cleanup()
    {
        m_house.reset();
        ::close(m_watch);
    }

    void noWidgetShowsThemAsHtml()
    {
        QVERIFY(m_house->window->windowTitle().contains(u"[*][*]"_s));
        m_house->view()->selectAll();
        m_house->reader()->highlightSelection(1);
        m_house->window->warn(m_hostile);
        m_house->action(u"How it was &read"_s)->trigger();
        emit m_house->reader()->renameSpeakerRequested(
            m_house->view()->text().transcript().speakers.first().id);
        QTRY_VERIFY(m_house->window->findChild<QInputDialog *>());
        emit m_house->window->findChild<FilterBar *>()->namingRequested();
        QTRY_VERIFY(m_house->window->findChild<MeaningsDialog *>());
        verifyAll();
    }

    void theNoticeOfARenameIsPlainText()
    {
        emit m_house->reader()->renameSpeakerRequested(
            m_house->view()->text().transcript().speakers.first().id);
        auto *dialog = m_house->window->findChild<QInputDialog *>();
        dialog->setTextValue(u"<h1>"_s + m_hostile);
        dialog->accept();
        QTRY_COMPARE(m_house->view()->text().transcript().speakerName(
                         m_house->view()->text().transcript().speakers.first().id),
                     u"<h1>"_s + m_hostile);
        verifyAll();
    }

    void menusKeepTheCharacters()
    {
        for (auto *menu : m_house->window->findChildren<QMenu *>()) {
            emit menu->aboutToShow();
            for (const QAction *entry : menu->actions())
                verifyName(entry->text());
        }
        const auto bold = [](const QAction *one) { return one->text().contains(u"<b>"_s); };
        const auto actions = m_house->window->findChildren<QAction *>();
        QVERIFY(std::ranges::count_if(actions, bold) > Annotation::colours); // and the speakers
    }

    // A new pane or dialog is looked at as soon as an action opens it.
    void whateverAnActionOpensShowsThemAsWritten()
    {
        fillShow();
        QTimer answering; // dialogs that wait for an answer
        connect(&answering, &QTimer::timeout, this, &TestForeignWords::verifyModal);
        answering.start(0ms);
        QList<QPointer<QAction>> actions;
        for (QAction *action : m_house->window->findChildren<QAction *>()) {
            if (!action->menu() && !action->text().contains(u"Quit"_s)
                && !action->text().contains(u"demo"_s))
                actions.append(action);
        }
        qsizetype done = 0;
        for (const QPointer<QAction> &action : std::as_const(actions)) {
            if (!action || !action->isEnabled())
                continue;
            ++done;
            action->trigger();
            if (auto *search = m_house->window->findChild<SearchPane *>(); search->isVisible())
                search->setText(u"R&D"_s);
            QCoreApplication::processEvents();
            verifyAll();
            for (auto *dialog : m_house->window->findChildren<QDialog *>())
                dialog->close();
        }
        QVERIFY(done > 50);
    }

    void aClosedDocumentOpensNothing()
    {
        ClosedDocument closed;
        closed.setHtml(m_hostile);
        QVERIFY(closed.size().height() > 0);
        QVERIFY(!wasPictureOpened());
    }

private:
    void fillEpisode()
    {
        m_hostileTalk = m_house->file(u"<img src='talk'> R&D.wav"_s, toneWav(8s));
        QByteArray segment =
            R"({"speaker":"HOSTILE","startTime":S,"endTime":E,"body":"HOSTILE is here."})";
        segment.replace("HOSTILE", m_hostile.toUtf8());
        m_house->file(u"<img src='talk'> R&D.json"_s,
                      R"({"version":"1.0.0","segments":[)"
                          + QByteArray(segment).replace("S,", "0.5,").replace("E,", "2,") + ','
                          + QByteArray(segment).replace("S,", "3,").replace("E,", "4,") + "]}");
        Episode episode;
        episode.mediaPath = m_hostileTalk;
        episode.chapters = {{.span = {0s, 4s}, .title = m_hostile},
                            {.span = {4s, 8s}, .title = m_hostile}};
        const auto id = m_house->library.keep(episode, {});
        QVERIFY(id);
        episode = **m_house->library.episode(*id);
        episode.title = m_hostile;
        episode.show = m_hostile;
        episode.description = m_hostile + u"<p><table><tr><td background='gone.png'>x"_s;
        QVERIFY(m_house->library.setDetails(episode));
        Annotation note;
        note.episode = *id;
        note.kind = Annotation::Kind::Highlight;
        note.span = {1s, 2s};
        note.quote = note.speaker = note.note = m_hostile;
        note.tags = {m_hostile};
        QVERIFY(m_house->notebook.add(note));
    }

    void fillShow() const
    {
        Show show;
        show.feedUrl = u"https://example.org/"_s + m_hostile;
        show.title = show.description = show.author = m_hostile;
        const auto id = Shows(m_house->database).subscribe(show, u"example.org"_s);
        QVERIFY(id);
        QVERIFY(run(m_house->database.sql(),
                    u"UPDATE show SET title = ?, description = title, error = title"_s,
                    {m_hostile}));
        QVERIFY(
            run(m_house->database.sql(),
                u"INSERT INTO show_item (show_id, key, title, notes, seen_at, media_url, is_new) "
                "VALUES (?, 'a', ?, ?, 0, 'https://example.org/a.mp3', 1)"_s,
                {toVariant(*id), m_hostile, m_hostile}));
        m_house->window.reset();
        m_house->makeWindow();
        m_house->window->open({m_hostileTalk});
        QTRY_COMPARE(m_house->view()->text().transcript().cues.size(), 2);
    }

    void verifyModal()
    {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            verifyAll();
            dialog->close();
        }
    }

    bool wasPictureOpened() const
    {
        inotify_event event = {};
        return ::read(m_watch, &event, sizeof event) > 0;
    }

    void verifyAll()
    {
        for (auto *widget : m_house->window->findChildren<QWidget *>()) {
            for (const QString &tip : {widget->toolTip(), widget->statusTip(), widget->whatsThis()})
                QVERIFY2(isShownAsWritten(tip), qPrintable(tip));
            if (const auto *label = qobject_cast<QLabel *>(widget))
                verifyLabel(*label);
            if (const auto *button = qobject_cast<QAbstractButton *>(widget);
                button && !qobject_cast<BarButton *>(widget)) // which draws any & as it is
                verifyName(button->text());
            if (const auto *items = qobject_cast<QAbstractItemView *>(widget);
                items && items->model())
                verifyTips(tipsOf(*items->model()));
            if (const auto *box = qobject_cast<QComboBox *>(widget))
                verifyTips(tipsOf(*box->model()));
        }
        m_house->window->grab();
        QVERIFY(!wasPictureOpened());
    }

    static void verifyTips(const QStringList &tips)
    {
        for (const QString &tip : tips)
            QVERIFY2(isShownAsWritten(tip), qPrintable(tip));
    }

    static void verifyLabel(const QLabel &label)
    {
        if (label.textFormat() == Qt::PlainText)
            return label.buddy() ? verifyName(label.text()) : void();
        if (label.textFormat() == Qt::AutoText)
            QVERIFY2(!Qt::mightBeRichText(label.text()), qPrintable(label.text()));
        QVERIFY2(!label.text().contains(u"<img"_s), qPrintable(label.text()));
    }

    // A name in which `&` underlines a letter.
    static void verifyName(const QString &text)
    {
        if (text.contains(u"<b>"_s))
            QVERIFY2(withoutMnemonic(text).contains(kept), qPrintable(text));
    }

    std::unique_ptr<WindowHouse> m_house;
    QString m_hostileTalk;
    /// Text that Qt would read as HTML, as an underlined letter, as the mark of an unsaved window,
    /// or as a placeholder.
    QString m_hostile;
    int m_watch = -1; ///< reports when the picture is opened
};

QTEST_MAIN(TestForeignWords)
#include "tst_foreignwords.moc"
