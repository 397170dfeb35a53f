// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../desktop/privatebus.h"
#include "../windowhouse.h"

#include <QDBusVariant>
#include <QSignalSpy>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString player = u"org.mpris.MediaPlayer2.earmark"_s;
const QString playerPath = u"/org/mpris/MediaPlayer2"_s;

} // namespace

/// The window, controlled over a bus of its own.
class TestDesktopController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PrivateBus::isPossible())
            QSKIP("There is no dbus-daemon.");
        QVERIFY(m_bus.start());
    }

    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
        m_house->window->offerToDesktop(PrivateBus::program());
        m_house->open(m_house->talk);
    }

    void cleanup() { m_house.reset(); }

    void theTitleIsShown() { QTRY_COMPARE(facts().value(u"xesam:title"_s).toString(), u"talk"_s); }

    void theNextKeySkips()
    {
        PrivateBus::ask(player, playerPath, u"org.mpris.MediaPlayer2.Player"_s, u"Next"_s);
        QTRY_VERIFY(m_house->player.position() > 1s);
        PrivateBus::ask(player, playerPath, u"org.mpris.MediaPlayer2.Player"_s, u"Previous"_s);
        QTRY_COMPARE(m_house->player.position(), 0s);
    }

    void anotherFileIsOpened()
    {
        const QString other = m_house->file(u"other.wav"_s, toneWav(8s));
        m_house->file(u"other.vtt"_s, twoLines);
        PrivateBus::ask(u"org.earmark.Earmark"_s, u"/org/earmark/Earmark"_s,
                        u"org.freedesktop.Application"_s, u"Open"_s,
                        {QStringList{QUrl::fromLocalFile(other).toString()}, QVariantMap()});
        QTRY_COMPARE(facts().value(u"xesam:title"_s).toString(), u"other"_s);
    }

    void anyActionCanBeTriggered()
    {
        const QSignalSpy triggered(m_house->window->findChild<QAction *>(u"bookmark"_s),
                                   &QAction::triggered);
        trigger(u"bookmark"_s);
        QTRY_COMPARE(triggered.size(), 1);
        trigger(u"no such action"_s);
        trigger(u"redo"_s); // there is nothing to redo
        QCOMPARE(triggered.size(), 1);
    }

private:
    static QVariantMap facts()
    {
        const QDBusMessage answer =
            PrivateBus::ask(player, playerPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                            {u"org.mpris.MediaPlayer2.Player"_s, u"Metadata"_s});
        return qdbus_cast<QVariantMap>(answer.arguments().value(0).value<QDBusVariant>().variant());
    }

    static void trigger(const QString &name)
    {
        PrivateBus::ask(u"org.earmark.Earmark"_s, u"/org/earmark/Earmark"_s,
                        u"org.freedesktop.Application"_s, u"ActivateAction"_s,
                        {name, QVariantList(), QVariantMap()});
    }

    PrivateBus m_bus;
    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestDesktopController)
#include "tst_desktopcontroller.moc"
