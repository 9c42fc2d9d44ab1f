import type { OrganisationRows } from "../organisation-rows.ts";

/**
 * Photo agencies and stock libraries; news agencies take photographs too and stand in agencies.ts.
 *
 * Written by hand from general knowledge, November 2026. To add an entry, write one line
 * `name | country | domains | other names`, names separated by semicolons: `?` before a name says that the words
 * also mean something else, brackets mark a dateline code, `@` an account. A name that begins with "The" is found
 * after a small "the" too, as ambiguous. Of two entries that share a name the upper one is preferred.
 */
export const PHOTO_AGENCIES: OrganisationRows = {
  "photo-agency": `
Getty Images | US | gettyimages.com gettyimages.co.uk gettyimages.ca gettyimages.com.au | Getty; Getty Images News; Getty Images/AFP; Hulton Archive; Bettmann Archive; Bettmann; (Getty Images); @GettyImages
iStock | CA | istockphoto.com | iStockphoto; iStock by Getty Images; Thinkstock
Shutterstock | US | shutterstock.com | Rex Features; REX/Shutterstock; Rex Shutterstock; Shutterstock Editorial
Alamy | GB | alamy.com | Alamy Stock Photo; Alamy Live News; Alamy Images
Adobe Stock | US | stock.adobe.com | AdobeStock; Fotolia
Depositphotos | US | depositphotos.com | Deposit Photos
Dreamstime | US | dreamstime.com |
123RF | US | 123rf.com |
Corbis | US | corbisimages.com corbis.com | Corbis Images
EPA Images | DE | epa.eu epaimages.com | European Pressphoto Agency; EPA-EFE; EPA/EFE; EFE/EPA; epa-efe; ?EPA
ZUMA Press | US | zumapress.com zuma.press | ZUMA; ZUMAPRESS; ZUMA Press Wire; ZUMAPRESS.com; ZUMA Wire
NurPhoto | IT | nurphoto.com | Nur Photo
Sipa Press | FR | sipa.com sipapress.com sipausa.com | SIPA; Sipa USA; SIPA Press
Polaris Images | US | polarisimages.com | ?Polaris
Redux Pictures | US | reduxpictures.com | ?Redux
VII Photo Agency | US | viiphoto.com | VII Photo; VII Agency; ?VII
Magnum Photos | FR | magnumphotos.com | ?Magnum
Panos Pictures | GB | panos.co.uk | ?Panos
Noor Images | NL | noorimages.com | NOOR agency
Black Star | US | blackstar.com | ?Black Star
Gamma-Rapho | FR | gamma-rapho.com | Gamma Rapho
Abaca Press | FR | abacapress.com | ABACAPRESS; ABACA; Abaca
Agence VU | FR | agencevu.com | Agence VU'
MYOP | FR | myop.fr |
Hans Lucas | FR | hanslucas.com | Agence Hans Lucas
Bestimage | FR | bestimage.fr |
Picture Alliance | DE | picture-alliance.com | picture-alliance; picture alliance/dpa
ullstein bild | DE | ullsteinbild.de |
laif | DE | laif.de | ?laif
Action Press | DE | actionpress.de | action press
Contrasto | IT | contrasto.it | ?Contrasto
IPA Agency | IT | ipa-agency.net | Independent Photo Agency
Pacific Press | US | pacificpressagency.com | Pacific Press Agency
SOPA Images | HK | sopaimages.com | SOPA Images/LightRocket
LightRocket | TH | lightrocket.com | LightRocket via Getty Images
Barcroft Media | GB | barcroftmedia.com | Barcroft Images
Anadolu Images | TR | anadoluimages.com | Anadolu via Getty Images; Anadolu Agency via Getty Images
TASS Photo | RU | tassphoto.com | ТАСС Фото
UPI Photo | US | upiphotos.com |
Newscom | US | newscom.com |
CNP | US | | Consolidated News Photos; CNP/AdMedia
AdMedia | US | admedia.photos |
MediaPunch | US | mediapunch.com |
Splash News | US | splashnews.com | ?Splash
BACKGRID | US | backgrid.com | Backgrid
X17 | US | x17online.com |
Mega Agency | US | mega.global |
WENN | GB | wenn.com |
Avalon | GB | avalon.red | ?Avalon
PA Images | GB | paimages.co.uk |
i-Images | GB | i-images.co.uk |
London News Pictures | GB | londonnewspictures.co.uk | LNP; ?London News Pictures
Solent News | GB | solentnews.co.uk | Solent News & Photo Agency
Caters News | GB | catersnews.com | Caters News Agency
VCG | CN | vcg.com | Visual China Group; Visual China; VCG via Getty Images
Imaginechina | CN | imaginechina.com |
ChinaFotoPress | CN | | China Foto Press
AFLO | JP | aflo.com | Aflo; アフロ
Xinhua Photo | CN | | Xinhua/ZUMA
Newspix | AU | newspix.com.au |
Photosport | NZ | photosport.nz |
Icon Sportswire | US | iconsportswire.com | Icon SMI
Imagn | US | imagn.com | Imagn Images; USA TODAY Sports Images; USA TODAY Sports; US PRESSWIRE
Cal Sport Media | US | calsportmedia.com |
EXPA | AT | expa.at |
Hollandse Hoogte | NL | hollandse-hoogte.nl |
Reporters Agency | BE | reporters.be |
Scanpix | NO | scanpix.no scanpix.se scanpix.dk | SCANPIX; Scanpix Denmark
Lehtikuva | FI | lehtikuva.fi | LEHTIKUVA
Eyepix Group | MX | | Eyepix; EyePix
Fotoarena | BR | fotoarena.com.br |
Agencia Uno | CL | agenciauno.cl | Aton Chile
AGIF | BR | | Agência de Fotografia AGIF
Unsplash | CA | unsplash.com |
Pexels | DE | pexels.com |
Pixabay | DE | pixabay.com |
Flickr | US | flickr.com |
Wikimedia Commons | US | commons.wikimedia.org | Wikimedia; Wiki Commons; Wikicommons
DVIDS | US | dvidshub.net | Defense Visual Information Distribution Service
Maxar | US | maxar.com | Maxar Technologies
Planet Labs | US | planet.com | Planet Labs PBC
`,
};
