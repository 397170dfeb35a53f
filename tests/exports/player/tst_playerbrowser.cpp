// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "exports/player/playerpage.h"
#include "transcript/text.h"

#include <QDataStream>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray tellPlace =
    "tell(sound.currentTime + ' ' + document.querySelector('.now').textContent);";

// Ten seconds of silence as a WAV file (RIFF, 8-bit mono, 8 kHz).
QByteArray silence()
{
    constexpr quint32 samples = 80'000;
    QByteArray bytes;
    QDataStream wav(&bytes, QIODevice::WriteOnly);
    wav.setByteOrder(QDataStream::LittleEndian);
    wav.writeRawData("RIFF", 4);
    wav << quint32(36 + samples);
    wav.writeRawData("WAVEfmt ", 8);
    wav << quint32(16) << quint16(1) << quint16(1) << quint32(8000) << quint32(8000) << quint16(1)
        << quint16(8);
    wav.writeRawData("data", 4);
    wav << samples;
    return bytes + QByteArray(samples, '\x80');
}

NotesDocument talk()
{
    Transcript transcript;
    for (const auto &[begin, text] :
         {std::pair(1s, u"Été is here."_s), {4s, u"Winter is there."_s}}) {
        Cue cue;
        cue.beginsTurn = true;
        cue.begin = begin;
        cue.end = begin + 2s;
        cue.text = text;
        cue.words = splitIntoWords(cue.text);
        transcript.addCue(cue);
    }
    NotesDocument document{
        .episode = {}, .cover = {}, .speakers = {}, .annotations = {}, .meanings = {}};
    document.episode.title = u"A talk"_s;
    document.transcript = transcript;
    return document;
}

} // namespace

/// The page of a player in Chromium, where that is installed.
class TestPlayerBrowser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_browser = QStandardPaths::findExecutable(u"chromium"_s);
        if (m_browser.isEmpty())
            QSKIP("Chromium is not installed");
        const QString sound = m_folder.filePath(u"talk.wav"_s);
        QVERIFY(writeFile(sound, silence()));
        QVERIFY(writePlayer(talk(), {.embedded = sound, .linked = {}},
                            m_folder.filePath(u"embedded.html"_s)));
        QVERIFY(writePlayer(talk(), {.embedded = {}, .linked = u"./talk.wav"_s},
                            m_folder.filePath(u"linked.html"_s)));
    }

    void aWordThatIsClickedIsPlayed_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("embedded") << u"embedded.html"_s;
        QTest::newRow("linked") << u"linked.html"_s;
    }

    void aWordThatIsClickedIsPlayed()
    {
        QFETCH(QString, page);
        const QString told =
            inBrowser(page, "document.querySelectorAll('i')[3].click();" + tellPlace);
        QVERIFY2(told.contains(u"Winter"_s), qPrintable(told));
        QVERIFY2(told.startsWith(u"4"_s), qPrintable(told));
    }

    void wordsAreFoundWithoutAccents()
    {
        const QString told = inBrowser(u"embedded.html"_s,
                                       "find.value = 'ETE IS';"
                                       "find.dispatchEvent(new Event('input'));"
                                       "tell(document.querySelectorAll('.hit').length);");
        QCOMPARE(told, u"2"_s);
    }

    void keysGoFromLineToLine()
    {
        const QString told = inBrowser(u"embedded.html"_s,
                                       "dispatchEvent(new KeyboardEvent('keydown',"
                                       " {key: 'ArrowDown', bubbles: true}));"
                                           + tellPlace);
        QVERIFY2(told.startsWith(u"4"_s), qPrintable(told));
    }

private:
    /// What `script` tells when it is added to the page.
    QString inBrowser(const QString &page, const QByteArray &script) const
    {
        auto bytes = readFile(m_folder.filePath(page));
        const QByteArray added = "<script>addEventListener('load', () => {"
                                 "const sound = document.getElementById('sound'),"
                                 " find = document.getElementById('find');"
                                 "const tell = what => { document.body.dataset.told = what; };"
                                 "const go = () => {"
            + script
            + "}; if (sound.readyState > 0) go();"
              " else sound.addEventListener('loadedmetadata', go, {once: true});"
              "});</script></body>";
        const QString path = m_folder.filePath(u"scripted.html"_s);
        if (!bytes || !writeFile(path, bytes->replace("</body>", added)))
            return u"not written"_s;
        QProcess browser;
        browser.start(m_browser,
                      {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                       u"--user-data-dir="_s + m_folder.filePath(u"profile"_s), u"--timeout=4000"_s,
                       u"--dump-dom"_s, QUrl::fromLocalFile(path).toString()});
        if (!browser.waitForFinished(60'000))
            return u"no answer"_s;
        const QString shown = QString::fromUtf8(browser.readAllStandardOutput());
        static const QRegularExpression told(u"data-told=\"([^\"]*)\""_s);
        const auto match = told.match(shown);
        return match.hasMatch()
            ? match.captured(1)
            : u"nothing: "_s + shown.right(300) + QString::fromUtf8(browser.readAllStandardError());
    }

    QTemporaryDir m_folder;
    QString m_browser;
};

QTEST_GUILESS_MAIN(TestPlayerBrowser)
#include "tst_playerbrowser.moc"
